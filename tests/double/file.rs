//! Files: sent by the bot, found and fetched by it.

use serde_json::{Value, json};

use super::params::Params;
use super::refusal::Refusal;
use super::send::{self, Words};
use super::world::World;

const LARGEST_SENT: usize = 50 << 20;
const LARGEST_PHOTO: usize = 10 << 20;
const LARGEST_FETCHED: usize = 20 << 20;

/// Any of the methods that send one.
pub fn send(world: &mut World, method: &str, params: &Params) -> Result<Value, Refusal> {
    let field = method.trim_start_matches("send");
    let Some(file) = params.file(field) else {
        return Err(Refusal::bad(format!("there is no {field} in the request")));
    };
    if file.bytes.is_empty() {
        return Err(Refusal::bad("file must be non-empty"));
    }
    if LARGEST_SENT < file.bytes.len() {
        return Err(Refusal::new(413, "Request Entity Too Large"));
    }
    if method == "sendphoto" {
        if LARGEST_PHOTO < file.bytes.len() {
            return Err(Refusal::bad("file is too big"));
        }
        let is_picture =
            [&b"\xff\xd8\xff"[..], b"\x89PNG", b"RIFF"].iter().any(|it| file.bytes.starts_with(it));
        if !is_picture {
            return Err(Refusal::bad("IMAGE_PROCESS_FAILED"));
        }
    }
    let words = Words::caption(params)?;
    send::put(world, params, words, Some((method.to_owned(), file.clone())))
}

pub fn find(world: &World, params: &Params) -> Result<Value, Refusal> {
    let id = params.text("file_id")?.unwrap_or_default();
    let Some(bytes) = world.files.get(id) else { return Err(Refusal::bad("invalid file_id")) };
    if LARGEST_FETCHED < bytes.len() {
        return Err(Refusal::bad("file is too big"));
    }
    let path = format!("documents/{id}");
    Ok(json!({ "file_id": id, "file_unique_id": id, "file_size": bytes.len(), "file_path": path }))
}

/// What lies at `path`.
pub fn fetch<'a>(world: &'a World, path: &str) -> Option<&'a [u8]> {
    world.files.get(path.strip_prefix("documents/")?).map(Vec::as_slice)
}
