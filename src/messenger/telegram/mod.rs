//! Telegram, through the plain teloxide `Bot` and loops of our own.
