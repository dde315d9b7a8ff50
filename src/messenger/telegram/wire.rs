//! The parts of Telegram's updates that we read, in Telegram's words.
//!
//! Everything that may be missing is optional and kinds are plain strings, so that a Bot API newer
//! than this file costs nobody a message.

#![expect(clippy::struct_field_names, reason = "the names are Telegram's")]

use serde::Deserialize;
use serde_json::Value;

#[derive(Deserialize)]
pub struct Message {
    pub message_id: i64,
    #[serde(default)]
    pub date: i64,
    pub edit_date: Option<i64>,
    pub chat: Chat,
    pub from: Option<User>,
    /// Set when somebody speaks in the name of a group or a channel.
    pub sender_chat: Option<Chat>,
    pub message_thread_id: Option<i64>,
    /// In an ordinary group a thread id only marks a chain of replies.
    #[serde(default)]
    pub is_topic_message: bool,
    /// A channel's post, copied into its discussion group by Telegram.
    #[serde(default)]
    pub is_automatic_forward: bool,
    pub reply_to_message: Option<Replied>,
    pub text: Option<String>,
    #[serde(default)]
    pub entities: Vec<Entity>,
    pub caption: Option<String>,
    #[serde(default)]
    pub caption_entities: Vec<Entity>,
    pub media_group_id: Option<String>,
    pub location: Option<Location>,
    pub venue: Option<Venue>,
    pub rich_message: Option<Value>,
    pub migrate_to_chat_id: Option<i64>,
}

/// The same message, looked at for its files. At most one of these is set, but for an animation, which is repeated as a document.
#[derive(Deserialize)]
pub struct Files {
    #[serde(default)]
    pub photo: Vec<File>,
    pub animation: Option<File>,
    pub document: Option<File>,
    pub voice: Option<File>,
    pub audio: Option<File>,
    pub video: Option<File>,
    pub video_note: Option<File>,
    pub sticker: Option<File>,
}

#[derive(Deserialize)]
pub struct File {
    pub file_id: String,
    pub file_name: Option<String>,
    pub mime_type: Option<String>,
    pub file_size: Option<u64>,
    #[serde(default)]
    pub width: u64,
    #[serde(default)]
    pub height: u64,
    /// Of stickers: moved by vectors.
    #[serde(default)]
    pub is_animated: bool,
    /// Of stickers: a small film.
    #[serde(default)]
    pub is_video: bool,
}

#[derive(Deserialize)]
pub struct Chat {
    pub id: i64,
    #[serde(default, rename = "type")]
    pub kind: String,
}

#[derive(Deserialize)]
pub struct User {
    pub id: i64,
    #[serde(default)]
    pub is_bot: bool,
    pub username: Option<String>,
    pub language_code: Option<String>,
    /// Only in `getMe`: we hear groups even where nobody addresses us.
    #[serde(default)]
    pub can_read_all_group_messages: bool,
}

#[derive(Deserialize)]
pub struct Replied {
    pub message_id: i64,
    pub from: Option<User>,
    /// In a forum every message "replies" to the one that opened its topic.
    pub forum_topic_created: Option<Value>,
}

#[derive(Deserialize)]
pub struct Entity {
    #[serde(rename = "type")]
    pub kind: String,
    pub offset: usize,
    pub length: usize,
    pub user: Option<User>,
}

#[derive(Deserialize)]
pub struct Location {
    pub latitude: f64,
    pub longitude: f64,
}

#[derive(Deserialize)]
pub struct Venue {
    pub location: Location,
    pub title: Option<String>,
}

#[derive(Deserialize)]
pub struct CallbackQuery {
    pub id: String,
    pub from: User,
    /// Ours, that carries the button; too old to be shown whole, it still has its id and chat.
    pub message: Option<Pressed>,
    pub data: Option<String>,
}

#[derive(Deserialize)]
pub struct Pressed {
    pub message_id: i64,
    pub chat: Chat,
    pub message_thread_id: Option<i64>,
    #[serde(default)]
    pub is_topic_message: bool,
}

#[derive(Deserialize)]
pub struct PollAnswer {
    pub poll_id: String,
    /// Set instead of `user` when somebody votes in the name of a group or a channel.
    pub voter_chat: Option<Chat>,
    pub user: Option<User>,
    /// By their place; none when the vote is withdrawn.
    #[serde(default)]
    pub option_ids: Vec<usize>,
}

#[derive(Deserialize)]
pub struct MemberChange {
    pub chat: Chat,
    pub from: Option<User>,
    #[serde(default)]
    pub date: i64,
    pub old_chat_member: Member,
    pub new_chat_member: Member,
}

#[derive(Deserialize)]
pub struct Member {
    pub status: String,
    /// Of a restricted member: still in the group.
    #[serde(default)]
    pub is_member: bool,
}
