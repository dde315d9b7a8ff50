//! The token opens the bot to anybody: it must not be seen in what we write.

use std::io::{self, Write};
use std::sync::{Arc, Mutex};

use buergerdraht::clock::Clock;
use buergerdraht::messenger::Messenger;
use buergerdraht::messenger::telegram::{Telegram, Way};
use tracing_subscriber::fmt::MakeWriter;

use crate::double::fault::Fault;
use crate::double::{Double, TOKEN};
use crate::town::{Town, config, parcel};

#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl MakeWriter<'_> for Log {
    type Writer = Self;

    fn make_writer(&self) -> Self {
        self.clone()
    }
}

fn secret_part() -> &'static str {
    TOKEN.split_once(':').unwrap().1
}

#[tokio::test]
async fn the_token_is_in_no_log_line_whatever_goes_wrong() {
    let log = Log::default();
    let subscriber =
        tracing_subscriber::fmt().with_max_level(tracing::Level::TRACE).with_writer(log.clone()).finish();
    let _quiet = tracing::subscriber::set_default(subscriber);
    let double = Double::start().await;
    double.script("getMe", [Fault::Html(502)]);
    double.script("getUpdates", [Fault::AcceptThenReset, Fault::Reject(401, "Unauthorized")]);
    let town = Town::open(&double);
    let ana = double.person("ana");
    ana.says("hallo");
    town.hears().await;
    for fault in
        [Fault::AcceptThenHang, Fault::AcceptThenCutJson, Fault::AcceptThenReset, Fault::Reject429(1)]
    {
        double.script("sendMessage", [fault]);
        let error = town.deliver(ana.id(), "Guten Tag").await.unwrap_err();
        assert!(!format!("{error} {error:?}").contains(secret_part()));
    }
    let written = String::from_utf8(log.0.lock().unwrap().clone()).unwrap();
    assert!(written.contains("Telegram is not heard"), "nothing was logged");
    assert!(!written.contains(secret_part()), "the token was logged");
    double.assert_clean();
}

#[tokio::test]
async fn the_token_is_in_no_error_about_an_address_that_cannot_be_reached() {
    rustls::crypto::aws_lc_rs::default_provider().install_default().ok();
    for api in ["http://127.0.0.1:9/", "http://nobody.invalid/", "https://127.0.0.1:9/", "ftp://127.0.0.1/"] {
        let config = config(api, TOKEN, Way::Poll);
        assert!(!format!("{config:?}").contains(secret_part()));
        let telegram = Telegram::new(config, Clock::System).unwrap();
        let error = telegram.deliver(&parcel(&telegram, 7, "Guten Tag")).await.unwrap_err();
        assert!(!format!("{error} {error:?}").contains(secret_part()), "{api}");
        let error = telegram.us().await.unwrap_err();
        assert!(!format!("{error} {error:?}").contains(secret_part()), "{api}");
    }
}
