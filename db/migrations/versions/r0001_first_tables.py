"""The first tables of a newsroom and its search index."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

SEARCH = """
CREATE VIRTUAL TABLE article_text USING fts5(
    headline, lede, body, credits, captions,
    content='', contentless_delete=1, detail=column, tokenize=ascii
)
"""


def upgrade() -> None:
    """Make every table, parents first."""
    _agency()
    _export_run()
    _person()
    _rubric()
    _setting()
    _tag()
    _view_count()
    _article()
    _photo()
    _rubric_history()
    _article_author()
    _article_tag()
    _correction()
    _draft()
    _export_item()
    _lock()
    _note()
    _placement()
    _revision()
    _slug_history()
    op.execute(SEARCH)


def _texts(*names: str) -> list[sa.Column[str]]:
    return [sa.Column(name, sa.Text(), nullable=False) for name in names]


def _agency() -> None:
    op.create_table(
        "agency",
        sa.Column("id", sa.Integer(), nullable=False),
        *_texts("uid", "names_ru", "names_kk", "names_en"),
        sa.PrimaryKeyConstraint("id", name="pk_agency"),
        sa.UniqueConstraint("uid", name="uq_agency_uid"),
    )


def _export_run() -> None:
    op.create_table(
        "export_run",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("target", sa.Text(), nullable=False),
        sa.Column("started_at", sa.DateTime(), nullable=False),
        sa.Column("finished_at", sa.DateTime(), nullable=False),
        sa.Column("left_out", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_export_run"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_export_run_target", "export_run", ["target"])


def _person() -> None:
    op.create_table(
        "person",
        sa.Column("id", sa.Integer(), nullable=False),
        *_texts("uid", "names_ru", "names_kk", "names_en", "gender", "genitive_ru"),
        sa.Column("declines", sa.Boolean(), nullable=False),
        sa.Column("confirmed_by", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_person"),
        sa.UniqueConstraint("uid", name="uq_person_uid"),
    )
    op.create_index("ix_person_names_en", "person", ["names_en"])
    op.create_index("ix_person_names_kk", "person", ["names_kk"])
    op.create_index("ix_person_names_ru", "person", ["names_ru"])


def _rubric() -> None:
    op.create_table(
        "rubric",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.Text(), nullable=False),
        sa.Column("parent_id", sa.Integer(), nullable=True),
        sa.Column("position", sa.Integer(), nullable=False),
        *_texts("slug", "names_ru", "names_kk", "names_en", "about_ru", "about_kk", "about_en", "colour"),
        sa.Column("hidden", sa.Boolean(), nullable=False),
        sa.Column("sponsored", sa.Boolean(), nullable=False),
        sa.Column("latest_count", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["parent_id"], ["rubric.id"], name="fk_rubric_parent_id_rubric"),
        sa.PrimaryKeyConstraint("id", name="pk_rubric"),
        sa.UniqueConstraint("slug", name="uq_rubric_slug"),
        sa.UniqueConstraint("uid", name="uq_rubric_uid"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_rubric_parent_id", "rubric", ["parent_id"])


def _setting() -> None:
    op.create_table(
        "setting",
        *_texts("name", "value"),
        sa.PrimaryKeyConstraint("name", name="pk_setting"),
    )


def _tag() -> None:
    op.create_table(
        "tag",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_tag"),
        sa.UniqueConstraint("name", name="uq_tag_name"),
    )


def _view_count() -> None:
    op.create_table(
        "view_count",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("article_uid", sa.Text(), nullable=False),
        sa.Column("views", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_view_count"),
        sa.UniqueConstraint("article_uid", name="uq_view_count_article_uid"),
    )


def _article() -> None:
    op.create_table(
        "article",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        *_texts("workflow", "publication"),
        sa.Column("spiked_from", sa.Text(), nullable=True),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("rubric_id", sa.Integer(), nullable=True),
        sa.Column("on_front", sa.Boolean(), nullable=False),
        sa.Column("blocks", sa.Integer(), nullable=False),
        sa.Column("warnings", sa.Integer(), nullable=False),
        *_texts("content_hash", "body_sha256"),
        sa.Column("live_revision_id", sa.Integer(), nullable=True),
        sa.Column("live_hash", sa.Text(), nullable=False),
        sa.Column("publish_at", sa.DateTime(), nullable=True),
        sa.Column("embargo_until", sa.DateTime(), nullable=True),
        sa.Column("first_published_at", sa.DateTime(), nullable=True),
        sa.Column("published_at", sa.DateTime(), nullable=True),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.Column("updated_at", sa.DateTime(), nullable=False),
        sa.Column("updated_by", sa.Text(), nullable=False),
        sa.Column("address_frozen_at", sa.DateTime(), nullable=True),
        *_texts("translation_group", "slug", "kicker", "headline", "dateline", "lede", "body"),
        sa.ForeignKeyConstraint(["live_revision_id"], ["revision.id"], name="fk_article_live_revision_id_revision"),
        sa.ForeignKeyConstraint(["rubric_id"], ["rubric.id"], name="fk_article_rubric_id_rubric"),
        sa.PrimaryKeyConstraint("id", name="pk_article"),
        sa.UniqueConstraint("uid", name="uq_article_uid"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_article_publication_publish_at", "article", ["publication", "publish_at"])
    op.create_index("ix_article_publication_published_at", "article", ["publication", "published_at"])
    op.create_index("ix_article_rubric_id_updated_at", "article", ["rubric_id", "updated_at"])
    op.create_index("ix_article_slug", "article", ["slug"])
    op.create_index("ix_article_translation_group", "article", ["translation_group"])
    op.create_index("ix_article_updated_at_id", "article", ["updated_at", "id"])
    op.create_index("ix_article_workflow_updated_at", "article", ["workflow", "updated_at"])


def _photo() -> None:
    op.create_table(
        "photo",
        sa.Column("id", sa.Integer(), nullable=False),
        *_texts("uid", "sha256", "file_name", "media_type"),
        sa.Column("width", sa.Integer(), nullable=False),
        sa.Column("height", sa.Integer(), nullable=False),
        sa.Column("byte_size", sa.Integer(), nullable=False),
        sa.Column("creator_id", sa.Integer(), nullable=True),
        sa.Column("agency_id", sa.Integer(), nullable=True),
        *_texts("credit_text", "description", "alt", "source", "usage_terms"),
        sa.Column("rights_end", sa.Date(), nullable=True),
        sa.Column("taken_at", sa.DateTime(), nullable=True),
        sa.Column("added_at", sa.DateTime(), nullable=True),
        sa.ForeignKeyConstraint(["agency_id"], ["agency.id"], name="fk_photo_agency_id_agency"),
        sa.ForeignKeyConstraint(["creator_id"], ["person.id"], name="fk_photo_creator_id_person"),
        sa.PrimaryKeyConstraint("id", name="pk_photo"),
        sa.UniqueConstraint("sha256", name="uq_photo_sha256"),
        sa.UniqueConstraint("uid", name="uq_photo_uid"),
    )
    op.create_index("ix_photo_agency_id", "photo", ["agency_id"])
    op.create_index("ix_photo_creator_id", "photo", ["creator_id"])
    op.create_index("ix_photo_rights_end", "photo", ["rights_end"])


def _rubric_history() -> None:
    op.create_table(
        "rubric_history",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("slug", sa.Text(), nullable=False),
        sa.Column("old_id", sa.Integer(), nullable=True),
        sa.Column("rubric_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["rubric_id"], ["rubric.id"], name="fk_rubric_history_rubric_id_rubric", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_rubric_history"),
    )
    op.create_index("ix_rubric_history_old_id", "rubric_history", ["old_id"])
    op.create_index("ix_rubric_history_rubric_id", "rubric_history", ["rubric_id"])
    op.create_index("ix_rubric_history_slug", "rubric_history", ["slug"])


def _article_author() -> None:
    op.create_table(
        "article_author",
        sa.Column("article_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["article_id"], ["article.id"], name="fk_article_author_article_id_article", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name="fk_article_author_person_id_person"),
        sa.PrimaryKeyConstraint("article_id", "position", name="pk_article_author"),
    )
    op.create_index("ix_article_author_person_id", "article_author", ["person_id"])


def _article_tag() -> None:
    op.create_table(
        "article_tag",
        sa.Column("article_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("tag_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["article_id"], ["article.id"], name="fk_article_tag_article_id_article", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["tag_id"], ["tag.id"], name="fk_article_tag_tag_id_tag"),
        sa.PrimaryKeyConstraint("article_id", "position", name="pk_article_tag"),
    )
    op.create_index("ix_article_tag_tag_id", "article_tag", ["tag_id"])


def _correction() -> None:
    op.create_table(
        "correction",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("article_id", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        *_texts("text", "by"),
        sa.ForeignKeyConstraint(
            ["article_id"], ["article.id"], name="fk_correction_article_id_article", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_correction"),
    )
    op.create_index("ix_correction_article_id", "correction", ["article_id"])


def _draft() -> None:
    op.create_table(
        "draft",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("session", sa.Text(), nullable=False),
        sa.Column("article_id", sa.Integer(), nullable=True),
        sa.Column("base_version", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        *_texts("content_hash", "story"),
        sa.ForeignKeyConstraint(["article_id"], ["article.id"], name="fk_draft_article_id_article", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name="pk_draft"),
        sa.UniqueConstraint("session", "article_id", name="uq_draft_session_article_id"),
    )
    op.create_index("ix_draft_article_id", "draft", ["article_id"])


def _export_item() -> None:
    op.create_table(
        "export_item",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("run_id", sa.Integer(), nullable=False),
        *_texts("path", "change", "reason", "inputs"),
        sa.Column("article_id", sa.Integer(), nullable=True),
        sa.Column("revision_id", sa.Integer(), nullable=True),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("byte_size", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["article_id"], ["article.id"], name="fk_export_item_article_id_article"),
        sa.ForeignKeyConstraint(
            ["run_id"], ["export_run.id"], name="fk_export_item_run_id_export_run", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_export_item"),
        sa.UniqueConstraint("run_id", "path", name="uq_export_item_run_id_path"),
    )
    op.create_index("ix_export_item_article_id", "export_item", ["article_id"])


def _lock() -> None:
    op.create_table(
        "lock",
        sa.Column("article_id", sa.Integer(), autoincrement=False, nullable=False),
        *_texts("session", "holder", "token"),
        sa.Column("fence", sa.Integer(), nullable=False),
        sa.Column("expires_at", sa.DateTime(), nullable=False),
        sa.ForeignKeyConstraint(["article_id"], ["article.id"], name="fk_lock_article_id_article", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("article_id", name="pk_lock"),
    )


def _note() -> None:
    op.create_table(
        "note",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("article_id", sa.Integer(), nullable=False),
        *_texts("author", "text"),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.ForeignKeyConstraint(["article_id"], ["article.id"], name="fk_note_article_id_article", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name="pk_note"),
    )
    op.create_index("ix_note_article_id", "note", ["article_id"])


def _placement() -> None:
    op.create_table(
        "placement",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("article_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("photo_id", sa.Integer(), nullable=True),
        *_texts("role", "caption", "alt"),
        sa.Column("own_credit", sa.Boolean(), nullable=False),
        sa.Column("creator_id", sa.Integer(), nullable=True),
        sa.Column("agency_id", sa.Integer(), nullable=True),
        sa.Column("credit_text", sa.Text(), nullable=False),
        sa.Column("crop", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["agency_id"], ["agency.id"], name="fk_placement_agency_id_agency"),
        sa.ForeignKeyConstraint(
            ["article_id"], ["article.id"], name="fk_placement_article_id_article", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["creator_id"], ["person.id"], name="fk_placement_creator_id_person"),
        sa.ForeignKeyConstraint(["photo_id"], ["photo.id"], name="fk_placement_photo_id_photo"),
        sa.PrimaryKeyConstraint("id", name="pk_placement"),
    )
    op.create_index("ix_placement_agency_id", "placement", ["agency_id"])
    op.create_index("ix_placement_article_id", "placement", ["article_id"])
    op.create_index("ix_placement_creator_id", "placement", ["creator_id"])
    op.create_index("ix_placement_photo_id", "placement", ["photo_id"])


def _revision() -> None:
    op.create_table(
        "revision",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("article_id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("rubric_id", sa.Integer(), nullable=True),
        *_texts("reason", "author", "note"),
        sa.Column("at", sa.DateTime(), nullable=False),
        *_texts("content_hash", "body_sha256", "html_key", "story", "body", "body_html"),
        sa.ForeignKeyConstraint(["article_id"], ["article.id"], name="fk_revision_article_id_article"),
        sa.PrimaryKeyConstraint("id", name="pk_revision"),
        sa.UniqueConstraint("article_id", "number", name="uq_revision_article_id_number"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_revision_rubric_id", "revision", ["rubric_id"])


def _slug_history() -> None:
    op.create_table(
        "slug_history",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("article_id", sa.Integer(), nullable=False),
        sa.Column("slug", sa.Text(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["article_id"], ["article.id"], name="fk_slug_history_article_id_article", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_slug_history"),
    )
    op.create_index("ix_slug_history_article_id", "slug_history", ["article_id"])
    op.create_index("ix_slug_history_slug", "slug_history", ["slug"])
