"""The article as readers will get it, beside the text that is being written."""
