//! `[translation]` in `town.toml`, spoilt.

use std::path::Path;

use buergerdraht::config::Config;

use crate::ground::shown;

const SERVICE: &str = "[service]\nname = \"A\"\nprivacy_link = \"https://a.de\"\ncontact = \"115\"\n";

fn said(translation: &str) -> String {
    let text = format!("{SERVICE}[translation]\n{translation}\n");
    let faults = Config::parse(Path::new("/etc/town/town.toml"), &text).expect_err("the config is good");
    shown(Path::new("/etc/town"), &faults)
}

#[test]
fn what_is_wrong_is_said_with_its_line_and_the_way_to_mend_it() {
    assert_eq!(
        said("url = \"libretranslate\""),
        "town.toml:6: translation.url: \"libretranslate\" is not the address of a web page. \
         Write the whole address, beginning with https://"
    );
    assert_eq!(
        said("api_key = \"x\""),
        "town.toml:5: translation.url: is missing. Add url = \"http://127.0.0.1:5000\""
    );
    assert_eq!(
        said("url = \"http://127.0.0.1:5000\"\napi_key = \"\""),
        "town.toml:7: translation.api_key: is empty. Write text between the quotes of api_key or remove the line"
    );
}

#[test]
fn a_key_prints_as_stars() {
    let text =
        format!("{SERVICE}[translation]\nurl = \"http://127.0.0.1:5000/\"\napi_key = \"not-to-be-seen\"\n");
    let config = Config::parse(Path::new("town.toml"), &text).unwrap();
    assert_eq!(config.translation.as_ref().unwrap().url, "http://127.0.0.1:5000/");
    assert!(!format!("{config:?}").contains("not-to-be-seen"));
}
