//! `[[matrix]]` in `town.toml`, spoilt in every way we could think of.

use std::path::Path;

use buergerdraht::config::Config;
use buergerdraht::content::Fault;

use crate::ground::{Ground, shown};

pub const GOOD: &str = r#"[[matrix]]
name = "belzig"
homeserver = "https://matrix.example.org/"
user = "@belzig:example.org"
folder = "keys"
store_key = "sealed-with-this"
town = "belzig"
reactions = false
[matrix.invites]
servers = ["example.org", "friends.example:8448"]
people = ["@ana:example.net"]
per_hour = 5
largest_room = 50
[[matrix]]
name = "wiesenburg"
homeserver = "http://127.0.0.1:8008"
user = "@wiesenburg:localhost"
"#;

const SERVICE: &str = "[service]\nname = \"A\"\nprivacy_link = \"https://a.de\"\ncontact = \"115\"\n";

fn parse(accounts: &str) -> Result<Config, Vec<Fault>> {
    Config::parse(Path::new("/etc/town/town.toml"), &format!("{accounts}{SERVICE}"))
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
    let [belzig, _] = &config.matrix[..] else { panic!("{:?}", config.matrix) };
    assert_eq!(belzig.homeserver, "https://matrix.example.org");
    assert_eq!(belzig.folder, Path::new("/etc/town/keys"));
    assert_eq!(belzig.store_key.as_ref().unwrap().reveal(), "sealed-with-this");
    assert_eq!(belzig.invites.servers, ["example.org", "friends.example:8448"]);
    assert!(config.notes.is_empty() && config.fault_without_accounts().is_none());
}

#[test]
fn what_is_left_out_has_its_usual_value() {
    let config = parse(GOOD).unwrap();
    let usual = &config.matrix[1];
    assert_eq!(usual.folder, Path::new("/etc/town/matrix-wiesenburg"));
    assert_eq!((usual.town.as_ref(), usual.store_key.as_ref(), usual.reactions), (None, None, true));
    let invites = &usual.invites;
    assert_eq!((&invites.servers[..], invites.people.len()), (&["localhost".to_owned()][..], 0));
    assert_eq!((invites.per_hour, invites.largest_room), (10, 500));
}

#[test]
fn the_key_of_the_store_is_never_printed() {
    let config = parse(GOOD).unwrap();
    assert!(!format!("{config:?}").contains("sealed-with-this"));
}

#[test]
fn the_key_of_the_store_may_lie_in_a_file() {
    let ground = Ground::new();
    ground.write("key", b"from a file\n");
    let text = GOOD.replace("store_key = \"sealed-with-this\"", "store_key_file = \"key\"") + SERVICE;
    let config = Config::parse(&ground.path().join("town.toml"), &text).unwrap();
    assert_eq!(config.matrix[0].store_key.as_ref().unwrap().reveal(), "from a file");
}

#[test]
fn an_account_of_a_town_without_files() {
    let ground = Ground::new();
    ground.edit("belzig/polls.toml", "telegram:belzig -1001234567", "matrix:belzig !abc:example.org");
    let content = ground.read().unwrap();
    let config = parse(&GOOD.replace("town = \"belzig\"", "town = \"bezig\"")).unwrap();
    assert_eq!(
        shown(Path::new("/etc/town"), &config.faults_with(&content)),
        "town.toml:7: matrix.town: no town \"bezig\" in the content. \
         Write one of: belzig (did you mean \"belzig\"?)"
    );
}

#[test]
fn one_machine_alone_may_be_spoken_to_in_the_clear() {
    for host in ["localhost:8008", "127.0.0.2", "[::1]:8008"] {
        assert!(parse(&GOOD.replace("127.0.0.1:8008", host)).is_ok(), "{host}");
    }
    for host in ["10.0.0.1", "localhost.example.org", "[::2]"] {
        assert!(parse(&GOOD.replace("127.0.0.1:8008", host)).is_err(), "{host}");
    }
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
    an_unknown_key: "homeserver = \"https" => "home_server = \"https",
        "town.toml:1: matrix.homeserver: is missing. Add homeserver = \"https://matrix.example.org\"\n\
         town.toml:3: matrix.home_server: unknown key. Write one of: name, homeserver, user, folder, store_key, \
         store_key_file, store_key_env, town, invites, reactions (did you mean \"homeserver\"?)";
    no_name: "name = \"belzig\"\n" => "",
        "town.toml:1: matrix.name: is missing. Add name = \"belzig\"";
    a_name_with_blanks: "name = \"belzig\"" => "name = \"Bad Belzig\"",
        "town.toml:2: matrix.name: \"Bad Belzig\" is not an id. \
         Write small letters a to z, digits and hyphens, such as \"id-card\"";
    no_homeserver: "homeserver = \"https://matrix.example.org/\"\n" => "",
        "town.toml:1: matrix.homeserver: is missing. Add homeserver = \"https://matrix.example.org\"";
    a_homeserver_without_its_scheme: "https://matrix.example.org/" => "matrix.example.org",
        "town.toml:3: matrix.homeserver: \"matrix.example.org\" is not the address of a web page. \
         Write the whole address, beginning with https://";
    a_homeserver_in_the_clear: "https://matrix.example.org/" => "http://matrix.example.org",
        "town.toml:3: matrix.homeserver: would send the password and all messages in the clear. \
         Begin it with https://";
    no_user: "user = \"@belzig:example.org\"\n" => "",
        "town.toml:1: matrix.user: is missing. Add user = \"@belzig:example.org\"";
    half_a_user: "@belzig:example.org" => "belzig",
        "town.toml:4: matrix.user: \"belzig\" is not a whole user id. \
         Write it with its server: user = \"@belzig:example.org\"";
    a_user_whose_server_is_an_address: "@belzig:example.org" => "@belzig:https://example.org",
        "town.toml:4: matrix.user: \"@belzig:https://example.org\" is not a whole user id. \
         Write it with its server: user = \"@belzig:example.org\"";
    two_keys_of_the_store: "store_key = \"sealed" => "store_key_env = \"KEY\"\nstore_key = \"sealed",
        "town.toml:6: matrix.store_key_env: is written a second time in another way. \
         Write exactly one of: store_key, store_key_file, store_key_env";
    a_key_of_an_empty_environment: "store_key = \"sealed-with-this\"" => "store_key_env = \"NO_SUCH_KEY\"",
        "town.toml:6: matrix.store_key_env: the environment has no NO_SUCH_KEY. \
         Set NO_SUCH_KEY for the service, for example in its unit";
    two_accounts_of_one_name: "\"wiesenburg\"" => "\"belzig\"",
        "town.toml:15: matrix.name: is the same as in the account of line 1. \
         Give each account a name of its own";
    two_accounts_of_one_user: "@wiesenburg:localhost" => "@belzig:example.org",
        "town.toml:17: matrix.user: is the same as in the account of line 1. \
         Give each account a user of its own";
    two_accounts_in_one_folder: "folder = \"keys\"" => "folder = \"./matrix-wiesenburg\"",
        "town.toml:14: matrix.folder: is the same as in the account of line 1. \
         Give each account a folder of its own";
    an_invitation_from_an_address: "\"example.org\", \"friends" => "\"https://example.org\", \"friends",
        "town.toml:10: matrix.invites.servers: \"https://example.org\" is not the name of a server. \
         Write what stands behind the colon of a user id, such as \"example.org\", or \"*\"";
    an_invitation_from_half_a_person: "@ana:example.net" => "ana",
        "town.toml:11: matrix.invites.people: \"ana\" is not a whole user id. Write it as in \"@ana:example.org\"";
    servers_without_brackets: "servers = [\"example.org\", \"friends.example:8448\"]" => "servers = \"*\"",
        "town.toml:10: matrix.invites.servers: expected a list of texts, found text. \
         Write servers = [\"…\", \"…\"]";
    no_invitation_at_all: "per_hour = 5" => "per_hour = 0",
        "town.toml:12: matrix.invites.per_hour: no invitation would be followed. Write 1 or more";
    no_room_small_enough: "largest_room = 50" => "largest_room = 1",
        "town.toml:13: matrix.invites.largest_room: every room would be left. Write 2 or more";
    reactions_in_words: "reactions = false" => "reactions = \"no\"",
        "town.toml:8: matrix.reactions: expected true or false, found text. Write reactions = true";
}
