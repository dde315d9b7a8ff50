//! Messages without text, file or place: known by the name of the field they come in.

use serde_json::Value;

use crate::model::Content;

/// Said by a person, who would otherwise wait for an answer.
const UNSUPPORTED: [&str; 11] = [
    "checklist",
    "contact",
    "dice",
    "game",
    "giveaway",
    "giveaway_winners",
    "invoice",
    "paid_media",
    "poll",
    "rich_message",
    "story",
];

/// Telegram's own notes on what happened in the chat. A trailing `*` stands for a family of them.
const SERVICE: [&str; 35] = [
    "boost_added",
    "channel_chat_created",
    "chat_*",
    "checklist_tasks_*",
    "connected_website",
    "delete_chat_photo",
    "direct_message_price_changed",
    "forum_topic_*",
    "general_forum_topic_*",
    "gift",
    "gift_*",
    "giveaway_completed",
    "giveaway_created",
    "group_chat_created",
    "left_chat_member",
    "left_chat_participant",
    "managed_bot_created",
    "message_auto_delete_timer_changed",
    "migrate_from_chat_id",
    "new_chat_*",
    "paid_message_price_changed",
    "passport_data",
    "pinned_message",
    "poll_option_*",
    "proximity_alert_triggered",
    "refunded_payment",
    "successful_payment",
    "suggested_post_*",
    "supergroup_chat_created",
    "unique_gift",
    "user_shared",
    "users_shared",
    "video_chat_*",
    "web_app_data",
    "write_access_allowed",
];

/// Objects that go along with a message and are not what it says.
const ENVELOPE: [&str; 16] = [
    "caption_entities",
    "chat",
    "direct_messages_topic",
    "entities",
    "external_reply",
    "forward_from",
    "forward_from_chat",
    "forward_origin",
    "from",
    "link_preview_options",
    "quote",
    "reply_markup",
    "reply_to_message",
    "reply_to_story",
    "sender_business_bot",
    "sender_chat",
];

/// By name, also of kinds that are newer than this list; `None` if there is nothing to name.
pub fn of(body: &Value) -> Option<Content> {
    let fields = body.as_object()?;
    if let Some(kind) = UNSUPPORTED.into_iter().find(|it| fields.contains_key(*it)) {
        return Some(Content::Unsupported { kind: kind.to_owned() });
    }
    if fields.keys().any(|it| is_service(it)) {
        return Some(Content::Silent);
    }
    let news = fields.iter().find(|(name, value)| {
        let says_something = value.is_object() || value.is_array();
        says_something && !ENVELOPE.contains(&name.as_str())
    });
    news.map(|(name, _)| Content::Unsupported { kind: name.clone() })
}

/// We know that we do not support it; nothing more would be learnt from its JSON.
pub fn is_known(kind: &str) -> bool {
    UNSUPPORTED.contains(&kind)
}

fn is_service(field: &str) -> bool {
    SERVICE.iter().any(|it| it.strip_suffix('*').map_or(*it == field, |family| field.starts_with(family)))
}
