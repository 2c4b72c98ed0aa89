//! A small build that leaks, to see what a report looks like. Its credential is made up when it is asked for.

/// The name of the example.
pub const NAME: &str = "Dockerfile";

/// A Dockerfile that leaks.
#[must_use]
pub fn dockerfile() -> String {
    let token = format!("{}{}", "ghp_", text(36));
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

/// Made-up text of `length` characters.
fn text(length: usize) -> String {
    let alphabet = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    let mut seed: u32 = 7;
    let mut letter = || {
        seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        char::from(alphabet[(seed >> 16) as usize % alphabet.len()])
    };
    (0..length).map(|_| letter()).collect()
}
