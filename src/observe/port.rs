//! The local port: the operator's questions, and whatever networks call us.

use std::net::SocketAddr;
use std::time::Duration;

use anyhow::Context;
use axum::Router;
use axum::extract::State;
use axum::http::StatusCode;
use axum::http::header::CONTENT_TYPE;
use axum::response::IntoResponse;
use axum::routing::get;
use metrics_exporter_prometheus::PrometheusHandle;
use tokio::net::TcpListener;
use tokio::task::JoinHandle;
use tokio::time::timeout;
use tokio_util::sync::CancellationToken;
use tracing::{error, info};

use super::Watched;

/// Requests under way when we stop may take this long.
const LAST_REQUESTS: Duration = Duration::from_secs(1);
/// As Prometheus announces its text format.
const PROMETHEUS_TEXT: &str = "text/plain; version=0.0.4; charset=utf-8";

/// Ours, but nobody is answered yet.
pub struct Port(TcpListener);

/// Answers until it is closed.
pub struct Serving {
    closing: CancellationToken,
    task: JoinHandle<()>,
}

#[derive(Clone)]
struct Window {
    watched: Watched,
    figures: PrometheusHandle,
}

/// What an operator may ask.
pub fn questions(watched: Watched, figures: PrometheusHandle) -> Router {
    Router::new()
        .route("/healthz", get(async || "ok\n"))
        .route("/readyz", get(readyz))
        .route("/metrics", get(metrics))
        .with_state(Window { watched, figures })
}

async fn readyz(State(window): State<Window>) -> (StatusCode, String) {
    let obstacles = window.watched.obstacles().await;
    if obstacles.is_empty() {
        (StatusCode::OK, "ready\n".to_owned())
    } else {
        (StatusCode::SERVICE_UNAVAILABLE, format!("{}\n", obstacles.join("\n")))
    }
}

async fn metrics(State(window): State<Window>) -> impl IntoResponse {
    window.watched.measure().await;
    ([(CONTENT_TYPE, PROMETHEUS_TEXT)], window.figures.render())
}

impl Port {
    pub async fn open(listen: SocketAddr) -> anyhow::Result<Self> {
        let listener = TcpListener::bind(listen).await.with_context(|| {
            format!("cannot listen on {listen}; stop what does, or write another [http] listen")
        })?;
        Ok(Self(listener))
    }

    pub fn serve(self, routes: Router) -> Serving {
        if let Ok(address) = self.0.local_addr() {
            info!(%address, "the local port answers");
        }
        let closing = CancellationToken::new();
        let closed = closing.clone().cancelled_owned();
        let task = tokio::spawn(async move {
            if let Err(error) = axum::serve(self.0, routes).with_graceful_shutdown(closed).await {
                error!("the local port is closed: {error}");
            }
        });
        Serving { closing, task }
    }
}

impl Serving {
    /// Lets requests under way come to an end, within bounds.
    pub async fn close(mut self) {
        self.closing.cancel();
        if timeout(LAST_REQUESTS, &mut self.task).await.is_err() {
            self.task.abort();
        }
    }
}
