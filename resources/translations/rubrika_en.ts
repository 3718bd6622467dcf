<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ArticleList</name>
    <message numerus="yes">
        <source>%n articles found</source>
        <translation>
            <numerusform>%n article found</numerusform>
            <numerusform>%n articles found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BatchForm</name>
    <message numerus="yes">
        <source>Mixed: %n captions</source>
        <translation>
            <numerusform>Mixed: %n caption</numerusform>
            <numerusform>Mixed: %n captions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mixed: %n different</source>
        <translation>
            <numerusform>Mixed: %n different</numerusform>
            <numerusform>Mixed: %n different</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangesPane</name>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes since export {run}.</source>
        <translation>
            <numerusform>%n change since export {run}.</numerusform>
            <numerusform>%n changes since export {run}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message numerus="yes">
        <source>%n other checks pass</source>
        <translation>
            <numerusform>%n other check passes</numerusform>
            <numerusform>%n other checks pass</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to fix</source>
        <translation>
            <numerusform>%n to fix</numerusform>
            <numerusform>%n to fix</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n to look at</numerusform>
            <numerusform>%n to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContactModel</name>
    <message numerus="yes">
        <source>in %n articles</source>
        <translation>
            <numerusform>in %n article</numerusform>
            <numerusform>in %n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CreditLines</name>
    <message numerus="yes">
        <source>and %n other credits</source>
        <translation>
            <numerusform>and %n other credit</numerusform>
            <numerusform>and %n other credits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mixed: %n credits</source>
        <translation>
            <numerusform>Mixed: %n credit</numerusform>
            <numerusform>Mixed: %n credits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DiffBar</name>
    <message numerus="yes">
        <source>+%n words</source>
        <translation>
            <numerusform>+%n word</numerusform>
            <numerusform>+%n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>−%n words</source>
        <translation>
            <numerusform>−%n word</numerusform>
            <numerusform>−%n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n places</source>
        <translation>
            <numerusform>in %n place</numerusform>
            <numerusform>in %n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DiffWriter</name>
    <message numerus="yes">
        <source>%n paragraphs without changes</source>
        <translation>
            <numerusform>%n paragraph without changes</numerusform>
            <numerusform>%n paragraphs without changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportPage</name>
    <message numerus="yes">
        <source>%n files changed.</source>
        <translation>
            <numerusform>%n file changed.</numerusform>
            <numerusform>%n files changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileNames</name>
    <message numerus="yes">
        <source>and %n other names</source>
        <translation>
            <numerusform>and %n other name</numerusform>
            <numerusform>and %n other names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Check what was read from %n files</source>
        <translation>
            <numerusform>Check what was read from %n file</numerusform>
            <numerusform>Check what was read from %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilesModel</name>
    <message numerus="yes">
        <source>%n reasons</source>
        <translation>
            <numerusform>%n reason</numerusform>
            <numerusform>%n reasons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>/{folder}/… · %n files</source>
        <translation>
            <numerusform>/{folder}/… · %n file</numerusform>
            <numerusform>/{folder}/… · %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%n replaced</numerusform>
            <numerusform>%n replaced</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message numerus="yes">
        <source>%n stay out</source>
        <translation>
            <numerusform>%n stays out</numerusform>
            <numerusform>%n stay out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message numerus="yes">
        <source>Import %n files</source>
        <translation>
            <numerusform>Import %n file</numerusform>
            <numerusform>Import %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles made</source>
        <translation>
            <numerusform>%n article made</numerusform>
            <numerusform>%n articles made</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files refused</source>
        <translation>
            <numerusform>%n file refused</numerusform>
            <numerusform>%n files refused</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewsroomDialog</name>
    <message numerus="yes">
        <source>The next export changes the addresses of %n articles.</source>
        <translation>
            <numerusform>The next export changes the address of %n article.</numerusform>
            <numerusform>The next export changes the addresses of %n articles.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhotoDesk</name>
    <message numerus="yes">
        <source>%n photos found</source>
        <translation>
            <numerusform>%n photo found</numerusform>
            <numerusform>%n photos found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files were left out.</source>
        <translation>
            <numerusform>%n file was left out.</numerusform>
            <numerusform>%n files were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos taken in</source>
        <translation>
            <numerusform>%n photo taken in</numerusform>
            <numerusform>%n photos taken in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos changed</source>
        <translation>
            <numerusform>%n photo changed</numerusform>
            <numerusform>%n photos changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n names from files were replaced.</source>
        <translation>
            <numerusform>%n name from files was replaced.</numerusform>
            <numerusform>%n names from files were replaced.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhotoPane</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fields</source>
        <translation>
            <numerusform>%n field</numerusform>
            <numerusform>%n fields</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos</source>
        <translation>
            <numerusform>%n photo</numerusform>
            <numerusform>%n photos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreviewFoot</name>
    <message numerus="yes">
        <source>%n photos hidden: no credit</source>
        <translation>
            <numerusform>%n photo hidden: no credit</numerusform>
            <numerusform>%n photos hidden: no credit</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RegisterPage</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportView</name>
    <message numerus="yes">
        <source>%n files were not begun</source>
        <translation>
            <numerusform>%n file was not begun</numerusform>
            <numerusform>%n files were not begun</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more are not listed here</source>
        <translation>
            <numerusform>%n more is not listed here</numerusform>
            <numerusform>%n more are not listed here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowLooks</name>
    <message numerus="yes">
        <source>%n to fix</source>
        <translation>
            <numerusform>%n to fix</numerusform>
            <numerusform>%n to fix</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n to look at</numerusform>
            <numerusform>%n to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RubricManager</name>
    <message numerus="yes">
        <source>Where do its %n articles go?</source>
        <translation>
            <numerusform>Where does its %n article go?</numerusform>
            <numerusform>Where do its %n articles go?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SheetHead</name>
    <message numerus="yes">
        <source>%n photos</source>
        <translation>
            <numerusform>%n photo</numerusform>
            <numerusform>%n photos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min read</source>
        <translation>
            <numerusform>%n min read</numerusform>
            <numerusform>%n min read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineModel</name>
    <message numerus="yes">
        <source>%n more words</source>
        <translation>
            <numerusform>%n more word</numerusform>
            <numerusform>%n more words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fewer words</source>
        <translation>
            <numerusform>%n fewer word</numerusform>
            <numerusform>%n fewer words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TreeHead</name>
    <message numerus="yes">
        <source>%n rubrics</source>
        <translation>
            <numerusform>%n rubric</numerusform>
            <numerusform>%n rubrics</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sub-rubrics</source>
        <translation>
            <numerusform>%n sub-rubric</numerusform>
            <numerusform>%n sub-rubrics</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WritingDesk</name>
    <message numerus="yes">
        <source>%n lines set right</source>
        <translation>
            <numerusform>%n line set right</numerusform>
            <numerusform>%n lines set right</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_ChecksButton</name>
    <message numerus="yes">
        <source>%n to fix</source>
        <translation>
            <numerusform>%n to fix</numerusform>
            <numerusform>%n to fix</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n to look at</numerusform>
            <numerusform>%n to look at</numerusform>
        </translation>
    </message>
</context>
</TS>
