//! Calling the bot, where it asked to be called: one update at a time, again until it says 200.

use std::time::Duration;

use reqwest012::{Client, Url};

use super::Double;

const AGAIN_AFTER: Duration = Duration::from_millis(50);

#[derive(Clone)]
pub struct Hook {
    pub url: String,
    pub secret: String,
    /// How many calls at once the bot asked for; the double never makes more than one.
    pub connections: Option<i64>,
}

/// Telegram insists on HTTPS; within one machine the double lets plain HTTP pass.
pub fn is_reachable(url: &str) -> bool {
    Url::parse(url).is_ok_and(|it| it.scheme() == "https" || it.host_str() == Some("127.0.0.1"))
}

pub async fn run(double: Double) {
    rustls::crypto::aws_lc_rs::default_provider().install_default().ok();
    let client = Client::builder().no_proxy().build().unwrap();
    loop {
        let rung = double.0.bell.notified();
        tokio::pin!(rung);
        rung.as_mut().enable();
        let call = {
            let world = double.world();
            world.hook.clone().zip(world.updates.first())
        };
        let Some((hook, (id, update))) = call else {
            rung.await;
            continue;
        };
        let request = client.post(hook.url).header("x-telegram-bot-api-secret-token", hook.secret);
        let request = request.header("content-type", "application/json").body(update.to_string());
        match request.send().await {
            Ok(answer) if answer.status().is_success() => double.change(|it| it.updates.confirm(id)),
            Ok(_) | Err(_) => {
                tokio::time::timeout(AGAIN_AFTER, double.0.bell.notified()).await.ok();
            }
        }
    }
}
