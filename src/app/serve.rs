//! The service: every account of the configuration, and the local port.

use std::sync::Arc;

use super::accounts::{self, Means};
use super::{App, Door, stop};
use crate::clock::Clock;
use crate::config::Config;
use crate::observe::{self, Port, Watched};
use crate::publish::{self, Publisher};

/// Serves until it is asked to stop.
pub async fn serve(config: &Config, clock: Clock) -> anyhow::Result<()> {
    let stop = stop::asked_to_stop()?;
    let figures = observe::record()?;
    let mut app = App::open(config, clock, None).await?;
    let accounts = accounts::open(&Means {
        config,
        languages: &app.desk.languages,
        clock: &app.desk.clock,
        inlet: &app.inlet,
        store: Some(&app.store),
        content: Some(&app.content),
    })?;
    app.messengers.extend(accounts.messengers);
    let (content, files) = (app.content.clone(), app.content.clone());
    let watched = Watched {
        store: app.store.clone(),
        clock: app.desk.clock.clone(),
        messengers: app.messengers.clone(),
        has_source: Arc::new(move |town, source| {
            files.current().town(town).is_some_and(|it| it.source(source).is_some())
        }),
        content_faults: Arc::new(move || content.faults().len()),
    };
    let mut routes = accounts.webhooks.merge(observe::questions(watched, figures));
    if let Some(base) = &config.http.feeds {
        routes = routes.merge(publish::feeds(Publisher::new(app.store.clone(), Arc::clone(&app.desk), base)));
    }
    app.door = Some(Door { port: Port::open(config.http.listen).await?, routes });
    app.run(stop).await
}
