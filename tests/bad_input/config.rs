//! `town.toml`, spoilt in every way we could think of.

use std::path::Path;

use buergerdraht::config::Config;
use buergerdraht::content::Fault;

use crate::ground::{Ground, shown};

pub const GOOD: &str = r#"time_zone = "Europe/Berlin"
[service]
name = "Stadt Bad Belzig"
privacy_link = "https://example.org/datenschutz"
contact = "Telefon 115"
keep_days = 90
[store]
url = "sqlite:town.db"
[content]
folder = "content"
[http]
listen = "127.0.0.1:8420"
[log]
format = "json"
level = "info"
[limits]
per_minute = 20
per_day = 300
late_after_hours = 12
[[telegram]]
name = "belzig"
token = "42:secret-token"
town = "belzig"
[telegram.webhook]
url = "https://bot.example.org/hook"
secret = "let-me-in"
[[telegram]]
name = "wiesenburg"
token = "43:other-token"
"#;

const FILE: &str = "/etc/town/town.toml";

fn parse(text: &str) -> Result<Config, Vec<Fault>> {
    Config::parse(Path::new(FILE), text)
}

/// Everything said about the good text with one part of it changed.
fn said(written: &str, instead: &str) -> String {
    assert!(GOOD.contains(written), "nothing says {written}");
    let faults = parse(&GOOD.replacen(written, instead, 1)).expect_err("the config is still good");
    shown(Path::new("/etc/town"), &faults)
}

#[test]
fn the_ground_itself_is_good() {
    let config = parse(GOOD).unwrap();
    assert_eq!(config.content, Path::new("/etc/town/content"));
    assert_eq!(config.store.reveal(), "sqlite:/etc/town/town.db");
    assert_eq!((config.service.keep_days, config.limits.late_after_hours), (90, 12));
    assert_eq!(config.telegram[0].webhook.as_ref().unwrap().path, "/hook");
    assert_eq!(config.telegram[1].api, "https://api.telegram.org");
    assert!(config.notes.is_empty());
}

#[test]
fn what_is_left_out_has_its_usual_value() {
    let config =
        parse("[service]\nname = \"A\"\nprivacy_link = \"https://a.de\"\ncontact = \"115\"\n").unwrap();
    let limits = (config.limits.per_minute, config.limits.per_day, config.limits.late_after_hours);
    assert_eq!((config.service.keep_days, limits), (180, (20, 300, 6)));
    assert_eq!(config.time_zone.name(), "Europe/Berlin");
    assert_eq!(config.http.listen.to_string(), "127.0.0.1:8420");
    assert_eq!(
        config.notes[0].to_string(),
        "/etc/town/town.toml: there is no account in any messenger. \
         Add [[telegram]] with name and token, or [[matrix]] with name, homeserver and user; \
         until then only `talk` answers"
    );
}

#[test]
fn no_secret_is_ever_printed() {
    let config = parse(&GOOD.replace("sqlite:town.db", "postgres://bot:s3cret@db/town")).unwrap();
    let printed = format!("{config:?}");
    for secret in ["secret-token", "other-token", "let-me-in", "s3cret"] {
        assert!(!printed.contains(secret), "{printed}");
    }
}

#[test]
fn a_port_open_to_the_world_is_noted() {
    let config = parse(&GOOD.replace("127.0.0.1:8420", "0.0.0.0:80")).unwrap();
    assert_eq!(
        shown(Path::new("/etc/town"), &config.notes),
        "town.toml:12: http.listen: 0.0.0.0:80 can be reached from other machines. \
         Let a firewall or reverse proxy stand before it, or listen on 127.0.0.1"
    );
}

#[test]
fn feeds_are_given_out_where_the_world_finds_them_or_not_at_all() {
    assert_eq!(parse(GOOD).unwrap().http.feeds, None);
    let with = |feeds: &str| format!("listen = \"127.0.0.1:8420\"\nfeeds = \"{feeds}\"");
    let written = "listen = \"127.0.0.1:8420\"";
    let config = parse(&GOOD.replace(written, &with("https://bot.example.org/feeds/"))).unwrap();
    assert_eq!(config.http.feeds.as_deref(), Some("https://bot.example.org/feeds"));
    assert_eq!(
        said(written, &with("feeds")),
        "town.toml:13: http.feeds: \"feeds\" is not the address of a web page. \
         Write the whole address, beginning with https://"
    );
}

#[test]
fn a_token_may_lie_in_a_file_or_in_the_environment() {
    let ground = Ground::new();
    ground.write("token", b"44:from-a-file\n");
    let text = GOOD.replace("token = \"42:secret-token\"", "token_file = \"token\"");
    let config = Config::parse(&ground.path().join("town.toml"), &text).unwrap();
    assert_eq!(config.telegram[0].token.reveal(), "44:from-a-file");
}

#[test]
fn a_room_no_account_can_be_in() {
    let ground = Ground::new();
    ground.edit("belzig/teams.toml", "matrix:belzig !team:example.org", "telegram:bezig -100123");
    let config = parse(GOOD).unwrap();
    assert_eq!(
        shown(ground.path(), &config.faults_with(&ground.read().unwrap())),
        "belzig/teams.toml:8: team.room: no account \"telegram:bezig\" for the room of \"office\". \
         Write one of: telegram:belzig, telegram:wiesenburg (did you mean \"telegram:belzig\"?)"
    );
    ground.edit("belzig/teams.toml", "telegram:bezig", "telegram:belzig");
    ground.edit("belzig/polls.toml", "telegram:belzig", "telegram:bezig");
    assert_eq!(
        shown(ground.path(), &config.faults_with(&ground.read().unwrap())),
        "belzig/polls.toml:2: poll.room.place: no account \"telegram:bezig\" for a room of the poll \"market-day\". \
         Write one of: telegram:belzig, telegram:wiesenburg (did you mean \"telegram:belzig\"?)"
    );
    ground.edit("belzig/polls.toml", "telegram:bezig", "telegram:belzig");
    assert!(config.faults_with(&ground.read().unwrap()).is_empty());
}

#[test]
fn an_account_of_a_town_without_files() {
    let ground = Ground::new();
    ground.edit("belzig/teams.toml", "matrix:belzig !team:example.org", "telegram:belzig -100123");
    let content = ground.read().unwrap();
    let config = parse(&GOOD.replace("town = \"belzig\"", "town = \"bezig\"")).unwrap();
    assert_eq!(
        shown(Path::new("/etc/town"), &config.faults_with(&content)),
        "town.toml:23: telegram.town: no town \"bezig\" in the content. \
         Write one of: belzig (did you mean \"belzig\"?)"
    );
}

#[test]
fn a_config_that_is_not_there() {
    let faults = Config::read(Path::new("/nowhere/town.toml")).unwrap_err();
    let said = faults[0].to_string();
    assert!(said.starts_with("/nowhere/town.toml: cannot read the file: "), "{said}");
    assert!(said.ends_with(". Put the file there and make it readable for the service"), "{said}");
}

/// One test for each row: a sentence, what is written, what instead, and all that is then said.
macro_rules! spoilt {
    ($($name:ident: $written:expr => $instead:expr, $said:expr;)+) => {
        $(
            #[test]
            fn $name() {
                assert_eq!(said($written, $instead), $said);
            }
        )+
    };
}

spoilt! {
    an_unknown_section: "[limits]" => "[limit]",
        "town.toml:16: limit: unknown key. Write one of: service, time_zone, store, content, http, log, \
         limits, telegram, matrix, mail, translation (did you mean \"limits\"?)";
    an_unknown_key: "keep_days" => "keep_day",
        "town.toml:6: service.keep_day: unknown key. Write one of: name, privacy_link, contact, keep_days \
         (did you mean \"keep_days\"?)";
    nobody_runs_it: "name = \"Stadt Bad Belzig\"\n" => "",
        "town.toml:2: service.name: is missing. Add name = \"Stadt Bad Belzig\"";
    no_privacy_link: "https://example.org/datenschutz" => "example.org",
        "town.toml:4: service.privacy_link: \"example.org\" is not the address of a web page. \
         Write the whole address, beginning with https://";
    kept_for_ever: "keep_days = 90" => "keep_days = 0",
        "town.toml:6: service.keep_days: 0 days are out of bounds. Write a number from 1 to 3650";
    days_in_words: "keep_days = 90" => "keep_days = \"90\"",
        "town.toml:6: service.keep_days: expected a whole number, found text. Write keep_days = 1";
    a_zone_of_no_place: "Europe/Berlin" => "Europe/Belzig",
        "town.toml:1: time_zone: no time zone \"Europe/Belzig\". \
         Write a name of the IANA list, such as \"Europe/Berlin\"";
    an_unknown_database: "sqlite:town.db" => "mysql://db/town",
        "town.toml:8: store.url: is not the address of a database. \
         Write \"sqlite:PATH\" or \"postgres://NAME:PASSWORD@HOST/DATABASE\"";
    a_port_alone: "127.0.0.1:8420" => "8420",
        "town.toml:12: http.listen: \"8420\" is not an address with a port. Write listen = \"127.0.0.1:8420\"";
    a_format_nobody_writes: "\"json\"" => "\"jason\"",
        "town.toml:14: log.format: no format \"jason\". Write one of: text, json (did you mean \"json\"?)";
    a_level_nobody_knows: "\"info\"" => "\"loud\"",
        "town.toml:15: log.level: no level \"loud\". Write one of: error, warn, info, debug, trace";
    nobody_answered: "per_minute = 20" => "per_minute = 0",
        "town.toml:17: limits.per_minute: nobody would be answered. Write 1 or more";
    fewer_a_day_than_a_minute: "per_day = 300" => "per_day = 3",
        "town.toml:18: limits.per_day: is less than per_minute. Write 20 or more";
    late_at_once: "late_after_hours = 12" => "late_after_hours = 0",
        "town.toml:19: limits.late_after_hours: 0 hours are out of bounds. Write a number from 1 to 720";
    late_only_next_year: "late_after_hours = 12" => "late_after_hours = 9000",
        "town.toml:19: limits.late_after_hours: 9000 hours are out of bounds. Write a number from 1 to 720";
    no_token: "token = \"42:secret-token\"\n" => "",
        "town.toml:20: telegram.token: is missing. Write exactly one of: token, token_file, token_env";
    two_tokens: "token = \"42:secret-token\"" => "token = \"42:secret-token\"\ntoken_env = \"TOKEN\"",
        "town.toml:23: telegram.token_env: is written a second time in another way. \
         Write exactly one of: token, token_file, token_env";
    half_a_token: "42:secret-token" => "secret-token",
        "town.toml:22: telegram.token: is not a bot token. \
         Copy it whole from @BotFather: digits, a colon, letters, without blanks";
    a_token_of_an_empty_environment: "token = \"42:secret-token\"" => "token_env = \"NO_SUCH_TOKEN\"",
        "town.toml:22: telegram.token_env: the environment has no NO_SUCH_TOKEN. \
         Set NO_SUCH_TOKEN for the service, for example in its unit";
    two_accounts_of_one_name: "\"wiesenburg\"" => "\"belzig\"",
        "town.toml:28: telegram.name: is the same as in the account of line 20. \
         Give each account a name of its own";
    two_accounts_of_one_token: "43:other-token" => "42:secret-token",
        "town.toml:29: telegram.token: is the same as in the account of line 20. \
         Give each account a token of its own";
    a_webhook_without_tls: "https://bot.example.org/hook" => "http://bot.example.org/hook",
        "town.toml:25: telegram.webhook.url: Telegram calls only by https. Begin it with https://";
    a_webhook_without_a_secret: "secret = \"let-me-in\"\n" => "",
        "town.toml:24: telegram.webhook.secret: is missing. \
         Write exactly one of: secret, secret_file, secret_env";
    a_secret_telegram_refuses: "let-me-in" => "let me in",
        "town.toml:26: telegram.webhook.secret: Telegram would refuse this secret. \
         Write 1 to 256 of the characters A to Z, a to z, 0 to 9, _ and -";
    a_path_without_its_slash: "secret = \"let-me-in\"" => "secret = \"let-me-in\"\npath = \"hook\"",
        "town.toml:27: telegram.webhook.path: \"hook\" does not begin with a slash. Write path = \"/hook\"";
    a_path_of_our_own: "secret = \"let-me-in\"" => "secret = \"let-me-in\"\npath = \"/healthz\"",
        "town.toml:27: telegram.webhook.path: \"/healthz\" is taken by the service itself. Write another path";
    a_path_that_is_a_pattern: "secret = \"let-me-in\"" => "secret = \"let-me-in\"\npath = \"/town/:name\"",
        "town.toml:27: telegram.webhook.path: \"/town/:name\" is no plain path. \
         Write a slash and letters, digits, - or _, such as \"/telegram\"";
    a_path_with_braces: "secret = \"let-me-in\"" => "secret = \"let-me-in\"\npath = \"/{name}\"",
        "town.toml:27: telegram.webhook.path: \"/{name}\" is no plain path. \
         Write a slash and letters, digits, - or _, such as \"/telegram\"";
    an_address_whose_path_is_our_own: "https://bot.example.org/hook" => "https://bot.example.org/metrics",
        "town.toml:25: telegram.webhook.url: \"/metrics\" is taken by the service itself. \
         Write another path";
    an_address_whose_path_is_a_pattern: "https://bot.example.org/hook" => "https://bot.example.org/*hook",
        "town.toml:25: telegram.webhook.url: \"/*hook\" is no plain path. \
         Write a slash and letters, digits, - or _, such as \"/telegram\"";
}
