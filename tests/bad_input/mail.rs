//! `[[mail]]` in `town.toml`, spoilt in every way we could think of.

use std::path::Path;

use buergerdraht::config::{Config, Security};
use buergerdraht::content::Fault;

use crate::ground::{Ground, shown};

pub const GOOD: &str = r#"[[mail]]
name = "belzig"
address = "Rathaus@bad-belzig.example"
sender = "Stadt Bad Belzig"
user = "box-17"
password = "not-to-be-seen"
town = "belzig"
folder = "INBOX/Rathaus"
per_minute = 20
[mail.smtp]
host = "smtp.example.org"
port = 465
user = "relay"
password = "nor-this-one"
[mail.imap]
host = "127.0.0.1"
security = "none"
[[mail]]
name = "wiesenburg"
address = "rathaus@wiesenburg.example"
sender = "Gemeinde Wiesenburg"
password = "geheim"
smtp = { host = "smtp.example.org" }
imap = { host = "imap.example.org" }
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
    let belzig = &config.mail[0];
    assert_eq!(
        (belzig.address.as_str(), belzig.folder.as_str()),
        ("rathaus@bad-belzig.example", "INBOX/Rathaus")
    );
    let (smtp, imap) = (&belzig.smtp, &belzig.imap);
    assert_eq!((smtp.port, smtp.security, smtp.user.as_str()), (465, Security::Tls, "relay"));
    assert_eq!((imap.port, imap.security, imap.user.as_str()), (143, Security::None, "box-17"));
    assert_eq!((smtp.password.reveal(), imap.password.reveal()), ("nor-this-one", "not-to-be-seen"));
    assert!(config.fault_without_accounts().is_some(), "residents do not write by e-mail");
}

#[test]
fn what_is_left_out_has_its_usual_value() {
    let usual = &parse(GOOD).unwrap().mail[1];
    assert_eq!((usual.folder.as_str(), usual.per_minute, usual.town.as_ref()), ("INBOX", 60, None));
    assert_eq!((usual.smtp.port, usual.smtp.security), (587, Security::StartTls));
    assert_eq!((usual.imap.port, usual.imap.security), (993, Security::Tls));
    assert_eq!(usual.imap.user, "rathaus@wiesenburg.example");
}

#[test]
fn no_password_is_ever_printed() {
    let printed = format!("{:?}", parse(GOOD).unwrap());
    assert!(!printed.contains("not-to-be-seen") && !printed.contains("nor-this-one"), "{printed}");
}

#[test]
fn a_password_and_a_certificate_may_lie_in_files() {
    let ground = Ground::new();
    ground.write("password", b"from a file\n");
    ground.write("authority.pem", b"-----BEGIN CERTIFICATE-----\n");
    let text = GOOD
        .replace("password = \"geheim\"", "password_file = \"password\"\ncertificate = \"authority.pem\"");
    let config = Config::parse(&ground.path().join("town.toml"), &(text + SERVICE)).unwrap();
    assert_eq!(config.mail[1].smtp.password.reveal(), "from a file");
    assert!(config.mail[1].certificate.is_some());
}

#[test]
fn a_mailbox_of_a_town_without_files() {
    let content = Ground::new().read().unwrap();
    let config = parse(&GOOD.replace("town = \"belzig\"", "town = \"bezig\"")).unwrap();
    let of_mail: Vec<_> =
        config.faults_with(&content).into_iter().filter(|it| it.key.starts_with("mail")).collect();
    assert_eq!(
        shown(Path::new("/etc/town"), &of_mail),
        "town.toml:7: mail.town: no town \"bezig\" in the content. \
         Write one of: belzig (did you mean \"belzig\"?)"
    );
}

#[test]
fn one_machine_alone_may_be_spoken_to_in_the_clear() {
    for host in ["localhost", "127.0.0.2", "::1"] {
        assert!(parse(&GOOD.replace("127.0.0.1", host)).is_ok(), "{host}");
    }
    for host in ["10.0.0.1", "localhost.example.org", "::2"] {
        assert!(parse(&GOOD.replace("127.0.0.1", host)).is_err(), "{host}");
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
    an_unknown_key: "sender = \"Stadt" => "from = \"Stadt",
        "town.toml:1: mail.sender: is missing. Add sender = \"Stadt Bad Belzig\"\n\
         town.toml:4: mail.from: unknown key. Write one of: name, address, sender, user, password, password_file, \
         password_env, smtp, imap, folder, per_minute, certificate, town";
    an_unknown_key_of_a_server: "port = 465" => "ports = 465",
        "town.toml:12: mail.smtp.ports: unknown key. Write one of: host, port, security, user, password, \
         password_file, password_env (did you mean \"port\"?)";
    no_address: "address = \"Rathaus@bad-belzig.example\"\n" => "",
        "town.toml:1: mail.address: is missing. Add address = \"rathaus@example.org\"";
    an_address_with_a_name: "Rathaus@bad-belzig.example" => "Rathaus <rathaus@bad-belzig.example>",
        "town.toml:3: mail.address: \"Rathaus <rathaus@bad-belzig.example>\" is not an e-mail address of ours. \
         Write it alone and without a plus sign: address = \"rathaus@example.org\"";
    an_address_with_a_plus: "Rathaus@" => "rathaus+amt@",
        "town.toml:3: mail.address: \"rathaus+amt@bad-belzig.example\" is not an e-mail address of ours. \
         Write it alone and without a plus sign: address = \"rathaus@example.org\"";
    no_password: "password = \"geheim\"\n" => "",
        "town.toml:18: mail.password: is missing. Write exactly one of: password, password_file, password_env";
    a_password_in_an_empty_environment: "password = \"geheim\"" => "password_env = \"NO_SUCH_PASSWORD\"",
        "town.toml:22: mail.password_env: the environment has no NO_SUCH_PASSWORD. \
         Set NO_SUCH_PASSWORD for the service, for example in its unit";
    no_server_to_send_by: "smtp = { host = \"smtp.example.org\" }\n" => "",
        "town.toml:18: mail.smtp: is missing. Add the heading [mail.smtp] with host = \"smtp.example.org\"";
    a_server_without_a_name: "{ host = \"imap.example.org\" }" => "{ port = 993 }",
        "town.toml:24: mail.imap.host: is missing. Add host = \"imap.example.org\"";
    a_server_by_its_web_address: "\"imap.example.org\"" => "\"imaps://imap.example.org\"",
        "town.toml:24: mail.imap.host: \"imaps://imap.example.org\" is not the name of a server. \
         Write the name alone, such as \"mail.example.org\"";
    a_port_there_is_not: "port = 465" => "port = 70000",
        "town.toml:12: mail.smtp.port: is not the number of a port. Write port = 587";
    a_security_nobody_knows: "security = \"none\"" => "security = \"ssl\"",
        "town.toml:17: mail.imap.security: no security \"ssl\". Write one of: tls, starttls, none";
    a_server_elsewhere_in_the_clear: "host = \"127.0.0.1\"" => "host = \"imap.example.org\"",
        "town.toml:17: mail.imap.security: would send the password and all letters in the clear. \
         Write security = \"tls\" or \"starttls\"";
    a_folder_that_is_a_command: "INBOX/Rathaus" => "INBOX\\\" (X",
        "town.toml:8: mail.folder: \"INBOX\" (X\" is not the name of a folder as IMAP writes it. \
         Write it as in \"INBOX/Rathaus\"; leave it out for the inbox";
    no_letter_at_all: "per_minute = 20" => "per_minute = 0",
        "town.toml:9: mail.per_minute: no letter would ever go out. Write 1 or more";
    a_certificate_that_is_not_there: "sender = \"Gemeinde" => "certificate = \"none.pem\"\nsender = \"Gemeinde",
        "town.toml:21: mail.certificate: cannot read none.pem: No such file or directory (os error 2). \
         Put the certificate of the mail server's authority there, as PEM: -----BEGIN CERTIFICATE-----";
    two_mailboxes_of_one_name: "\"wiesenburg\"" => "\"belzig\"",
        "town.toml:19: mail.name: is the same as in the account of line 1. Give each account a name of its own";
    two_mailboxes_of_one_address: "rathaus@wiesenburg.example" => "rathaus@bad-belzig.example",
        "town.toml:20: mail.address: is the same as in the account of line 1. Give each account an address of its own";
}
