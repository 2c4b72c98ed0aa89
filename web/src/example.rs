//! A small build that leaks, to see what a report looks like. Its credential is made up when it is asked for.

use analyzer::detect::Engine;

/// The name of the example.
pub const NAME: &str = "Dockerfile";

/// The kind of which the example's credential is a sample.
const KIND: &str = "github-token";

/// A Dockerfile that leaks.
#[must_use]
pub fn dockerfile() -> String {
    let token = Engine::builtin().kind(KIND).map(|kind| kind.sample(3)).unwrap_or_default();
    format!(
        "# syntax=docker/dockerfile:1\n\
         FROM node:22-slim AS build\n\
         WORKDIR /app\n\
         ARG NPM_TOKEN\n\
         RUN echo \"//registry.npmjs.org/:_authToken=$NPM_TOKEN\" > .npmrc && npm ci\n\
         COPY . .\n\
         \n\
         FROM node:22-slim\n\
         ENV GITHUB_TOKEN={token}\n\
         ENV DATABASE_URL=postgres://app:{password}@db.internal:5432/shop\n\
         COPY --from=build /app /app\n\
         COPY id_rsa /root/.ssh/id_rsa\n\
         RUN git clone git@github.com:acme/theme.git && rm /root/.ssh/id_rsa\n\
         CMD [\"node\", \"server.js\"]\n",
        password = token.chars().rev().take(12).collect::<String>(),
    )
}
