"""Parts that every room is made of: fields, buttons, banners, tasks, words. They know no room."""
