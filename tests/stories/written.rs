//! What people read, as a story writes it.

use buergerdraht::model::{Action as Button, Outbound, RichText, Style};

use super::post;

/// A message as a story writes it: its lines, then its choices.
pub fn written(chat: &str, message: &Outbound) -> String {
    let text = with_addresses(&message.text);
    let (first, rest) = text.split_once('\n').unwrap_or((&text, ""));
    let edit = if message.edits.is_some() { "(edits) " } else { "" };
    let head = format!("{chat}< {edit}{first}");
    let lines = rest.lines().map(|it| format!("   | {it}").trim_end().to_owned());
    let choices = message.choices.iter().map(|it| match &it.action {
        Button::Code(_) => format!("   [{}]", it.label),
        Button::Private(start) => format!("   [{} → private chat, {start}]", it.label),
    });
    let files = message.attachments.iter().map(|it| format!("   ({})", post::kind(it.file.kind)));
    std::iter::once(head).chain(lines).chain(files).chain(choices).collect::<Vec<_>>().join("\n") + "\n"
}

/// Links as `[words](address)`, so that who reads the story sees where they lead.
fn with_addresses(text: &RichText) -> String {
    let mut shown = text.text.clone();
    for span in text.spans.iter().rev() {
        if let Style::Link(address) = &span.style {
            shown.insert_str(span.end, &format!("]({address})"));
            shown.insert(span.start, '[');
        }
    }
    shown
}
