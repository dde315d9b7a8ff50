//! An [`Outbound`](crate::model::Outbound) as an e-mail.
//!
//! **Invariant:** its sender is the town, whoever wrote the words; nothing of where they came from is in it.

use std::time::{Duration, SystemTime};

use lettre::message::header::{ContentTransferEncoding, ContentType, HeaderName, HeaderValue};
use lettre::message::{Attachment, Body, Mailbox, MessageBuilder, MultiPart, SinglePart};
use lettre::{Address, Message};

use super::{Config, clean, plain};
use crate::messenger::{DeliveryError, Enclosure, Parcel};
use crate::model::{Cover, Timestamp};

/// Says that it was sent by a program: no good program answers it (RFC 3834).
const AUTO_SUBMITTED: &str = "Auto-Submitted";
/// The same for Exchange and Outlook.
const NO_AUTO_REPLY: &str = "X-Auto-Response-Suppress";
/// With our own address in it: a letter that comes back with it has been round in a circle.
pub const LOOP_HEADER: &str = "X-Loop";

const ANY_TYPE: &str = "application/octet-stream";

/// An e-mail ready to be sent.
#[derive(Debug)]
pub struct Composed {
    pub from: Address,
    pub to: Address,
    /// Without angle brackets.
    pub message_id: String,
    pub bytes: Vec<u8>,
}

pub fn compose(config: &Config, parcel: &Parcel, now: Timestamp) -> Result<Composed, DeliveryError> {
    let from = address(&config.address)?;
    let to = address(&parcel.address.chat)?;
    let domain = from.domain().to_owned();
    let cover = parcel.message.cover.as_ref();
    let message_id = match cover {
        Some(cover) if cover.is_first => root(cover, &domain),
        _ => format!("{}@{domain}", clean::atom(&parcel.id)),
    };
    let subject = cover.map_or(config.sender.as_str(), |it| it.subject.as_str());
    let mut letter = Message::builder()
        .from(Mailbox::new(Some(clean::name(&config.sender)), from.clone()))
        .to(Mailbox::new(None, to.clone()))
        .date(SystemTime::UNIX_EPOCH + Duration::from_millis(now.millis().try_into().unwrap_or_default()))
        .subject(clean::subject(subject))
        .message_id(Some(format!("<{message_id}>")))
        .raw_header(raw(AUTO_SUBMITTED, "auto-generated"))
        .raw_header(raw(NO_AUTO_REPLY, "All"))
        .raw_header(raw(LOOP_HEADER, &config.address));
    if let Some(cover) = cover {
        letter = among_its_like(letter, cover, &from)?;
    }
    let words = SinglePart::plain(plain::of(&parcel.message.text));
    let built = if parcel.files.is_empty() {
        letter.singlepart(words)
    } else {
        let mut parts = MultiPart::mixed().singlepart(words);
        for file in &parcel.files {
            parts = parts.singlepart(attached(file)?);
        }
        letter.multipart(parts)
    };
    let message = built.map_err(|it| give_up(format!("no e-mail can be made of it: {it}")))?;
    Ok(Composed { from, to, message_id, bytes: message.formatted() })
}

/// Where answers go, and between which letters it stands.
fn among_its_like(
    letter: MessageBuilder,
    cover: &Cover,
    from: &Address,
) -> Result<MessageBuilder, DeliveryError> {
    let back = format!("{}+{}@{}", from.user(), clean::atom(&cover.token), from.domain());
    let letter = letter.reply_to(Mailbox::new(None, address(&back)?));
    let answered = cover.answers.as_deref().and_then(clean::message_id);
    let root = Some(format!("<{}>", root(cover, from.domain()))).filter(|_| !cover.is_first);
    let references: Vec<String> = root.into_iter().chain(answered).collect();
    Ok(match references.last() {
        Some(last) => letter.in_reply_to(last.clone()).references(references.join(" ")),
        None => letter,
    })
}

/// The Message-ID all letters of a matter refer to.
fn root(cover: &Cover, domain: &str) -> String {
    let parts: Vec<String> = cover.thread.split('.').map(clean::atom).collect();
    format!("{}@{domain}", parts.join("."))
}

fn attached(file: &Enclosure) -> Result<SinglePart, DeliveryError> {
    let main_type = file.mime.split('/').next().unwrap_or_default();
    // A letter within the letter would have to be readable as one.
    let mime = if matches!(main_type, "multipart" | "message") { ANY_TYPE } else { &file.mime };
    let mime = ContentType::parse(mime).or_else(|_| ContentType::parse(ANY_TYPE));
    // As it is, a file of letters and line ends could end the e-mail with a dot and go on with commands.
    let bytes = Body::new_with_encoding(file.bytes.clone(), ContentTransferEncoding::Base64);
    let bytes = bytes.map_err(|_| give_up("a file cannot be encoded".to_owned()))?;
    let attachment = Attachment::new(clean::name(&file.name));
    Ok(attachment.body(bytes, mime.unwrap_or(ContentType::TEXT_PLAIN)))
}

fn raw(name: &'static str, value: &str) -> HeaderValue {
    HeaderValue::new(HeaderName::new_from_ascii_str(name), clean::name(value))
}

fn address(text: &str) -> Result<Address, DeliveryError> {
    text.parse().map_err(|_| give_up("not an e-mail address".to_owned()))
}

fn give_up(reason: String) -> DeliveryError {
    DeliveryError::GiveUp { reason }
}

#[cfg(test)]
mod tests;
