//! The methods of the Bot API that a town's bot calls, but for sending and polling.

use serde_json::{Value, json};

use super::hook::{self, Hook};
use super::params::Params;
use super::refusal::Refusal;
use super::world::World;
use super::{BOT_ID, USERNAME, file, poll, send};

pub fn call(world: &mut World, name: &str, params: &Params) -> Result<Value, Refusal> {
    match name {
        "getme" => Ok(me(world)),
        "sendmessage" => send::message(world, params),
        "sendphoto" | "sendanimation" | "sendvideo" | "sendaudio" | "sendvoice" | "senddocument" => {
            file::send(world, name, params)
        }
        "editmessagetext" => send::edit(world, params),
        "sendpoll" => poll::send(world, params),
        "stoppoll" => poll::stop(world, params),
        "answercallbackquery" => answer_press(world, params),
        "setmycommands" => set_commands(world, params),
        "setwebhook" => set_webhook(world, params),
        "deletewebhook" => {
            world.hook = None;
            Ok(json!(true))
        }
        "getwebhookinfo" => Ok(webhook_info(world)),
        "getfile" => file::find(world, params),
        _ => Err(Refusal::new(404, "Not Found")),
    }
}

fn me(world: &World) -> Value {
    let mut me = bot_user();
    me["can_join_groups"] = json!(true);
    me["can_read_all_group_messages"] = json!(world.reads_all);
    me["supports_inline_queries"] = json!(false);
    me
}

pub fn bot_user() -> Value {
    json!({ "id": BOT_ID, "is_bot": true, "first_name": "Rathaus", "username": USERNAME })
}

fn answer_press(world: &mut World, params: &Params) -> Result<Value, Refusal> {
    let id = params.text("callback_query_id")?.unwrap_or_default();
    if !world.open_presses.remove(id) {
        return Err(Refusal::bad("query is too old and response timeout expired or query ID is invalid"));
    }
    world.answered_presses.insert(id.to_owned());
    Ok(json!(true))
}

fn set_commands(world: &mut World, params: &Params) -> Result<Value, Refusal> {
    let language = params.text("language_code")?.unwrap_or_default();
    if !matches!(language.len(), 0 | 2) || !language.bytes().all(|it| it.is_ascii_lowercase()) {
        return Err(Refusal::bad("LANG_CODE_INVALID"));
    }
    let Some(Value::Array(commands)) = params.value("commands")? else {
        return Err(Refusal::bad("expected an Array of BotCommand"));
    };
    if 100 < commands.len() {
        return Err(Refusal::bad("BOT_COMMANDS_TOO_MUCH"));
    }
    for command in &commands {
        let field = |name: &str| command.get(name).and_then(Value::as_str).unwrap_or_default();
        let is_allowed = |it: u8| it.is_ascii_lowercase() || it.is_ascii_digit() || it == b'_';
        if !(1..=32).contains(&field("command").len()) || !field("command").bytes().all(is_allowed) {
            return Err(Refusal::bad("BOT_COMMAND_INVALID"));
        }
        if !(1..=256).contains(&field("description").chars().count()) {
            return Err(Refusal::bad("BOT_COMMAND_DESCRIPTION_INVALID"));
        }
    }
    world.commands.insert(language.to_owned(), Value::Array(commands));
    Ok(json!(true))
}

fn set_webhook(world: &mut World, params: &Params) -> Result<Value, Refusal> {
    let url = params.text("url")?.unwrap_or_default();
    if url.is_empty() {
        world.hook = None;
        return Ok(json!(true));
    }
    if !hook::is_reachable(url) {
        return Err(Refusal::bad("bad webhook: An HTTPS URL must be provided for webhook"));
    }
    let secret = params.text("secret_token")?.unwrap_or_default();
    let is_allowed = |it: u8| it.is_ascii_alphanumeric() || it == b'_' || it == b'-';
    if 256 < secret.len() || !secret.bytes().all(is_allowed) {
        return Err(Refusal::bad("secret token contains unallowed characters"));
    }
    world.updates.allow(params.value("allowed_updates")?);
    let connections = params.int("max_connections")?;
    if connections.is_some_and(|it| !(1..=100).contains(&it)) {
        return Err(Refusal::bad("[double] max_connections must be 1 to 100"));
    }
    world.hook = Some(Hook { url: url.to_owned(), secret: secret.to_owned(), connections });
    Ok(json!(true))
}

fn webhook_info(world: &World) -> Value {
    json!({
        "url": world.hook.as_ref().map_or("", |it| it.url.as_str()),
        "has_custom_certificate": false,
        "pending_update_count": world.updates.waiting(),
    })
}
