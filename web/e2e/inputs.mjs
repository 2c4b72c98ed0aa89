// What the test gives to the page and to the command line. Credentials are put together here and live for one run.

import { mkdirSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { crc32, gzipSync } from "node:zlib";
import { image } from "./tar.mjs";

const BASE62 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

function letters(seed, length) {
  let state = seed >>> 0;
  const next = () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0);
  return Array.from({ length }, () => BASE62[(next() >>> 16) % BASE62.length]).join("");
}

/** A token of GitHub's form with the checksum that its form asks for. */
export function githubToken(seed) {
  const random = letters(seed, 30);
  let rest = crc32(random);
  let sum = "";
  for (let index = 0; index < 6; index += 1) {
    sum = BASE62[rest % 62] + sum;
    rest = Math.floor(rest / 62);
  }
  return ["gh", "p_", random, sum].join("");
}

const dockerfile = (token) => `# syntax=docker/dockerfile:1
FROM node:22-slim AS build
WORKDIR /app
ARG NPM_TOKEN
RUN echo "//registry.npmjs.org/:_authToken=$NPM_TOKEN" > .npmrc && npm ci
COPY . .

FROM node:22-slim
ENV GITHUB_TOKEN=${token}
COPY --from=build /app /app
COPY id_rsa /root/.ssh/id_rsa
CMD ["node", "server.js"]
`;

const compose = (password) => `services:
  api:
    build:
      context: .
      args:
        API_KEY: ${letters(11, 32)}
    environment:
      DATABASE_URL: postgres://app:${password}@db:5432/shop
      DB_PASSWORD: \${DB_PASSWORD:-${password}}
  db:
    image: postgres:17
    environment:
      POSTGRES_PASSWORD: ${password}
`;

/** Two kinds that only one house has, and the severity of a rule. */
const configuration = `[rules]
secret-in-arg = "medium"

[[kinds]]
id = "house-key"
name = "House key"
prefix = "house_"
alphabet = "0-9A-Za-z"
length = 24

[[kinds]]
id = "house-pass"
name = "House pass"
regex = 'hpass-([0-9a-z]{20})'
`;

/** Writes everything below `folder` and tells what is where, and which values must never be seen. */
export function write(folder) {
  const token = githubToken(42);
  const password = letters(7, 20);
  const houseKey = `house_${letters(5, 24)}`;
  const path = (...parts) => join(folder, ...parts);
  const file = (name, content) => {
    writeFileSync(path(name), content);
    return path(name);
  };

  const project = path("project");
  mkdirSync(join(project, "config"), { recursive: true });
  writeFileSync(join(project, "Dockerfile"), dockerfile(token));
  writeFileSync(join(project, "compose.yaml"), compose(password));
  writeFileSync(join(project, ".dockerignore"), "node_modules\n.env\n");
  writeFileSync(join(project, "config", ".env"), `GITHUB_TOKEN=${token}\n`);
  writeFileSync(join(project, "server.js"), "console.log('up');\n");
  writeFileSync(join(project, "unbaked.toml"), configuration);
  writeFileSync(join(project, "config", "intranet.conf"), `door = ${houseKey}\n`);

  const layers = [
    { createdBy: "/bin/sh -c #(nop) ADD file:base in / ", files: [["etc/"], ["etc/os-release", "ID=debian\n"]] },
    { createdBy: "WORKDIR /app", files: [["app/"]] },
    {
      createdBy: "COPY . /app # buildkit",
      files: [["app/.env", `GITHUB_TOKEN=${token}\n`], ["app/server.js", "console.log('up');\n".repeat(4000)]],
      packed: gzipSync,
    },
    {
      createdBy: "RUN /bin/sh -c npm ci --omit=dev # buildkit",
      files: [["app/node_modules/"], ["app/node_modules/left.js", "module.exports = 1;\n".repeat(12000)]],
      packed: gzipSync,
    },
    { createdBy: "RUN /bin/sh -c rm /app/.env # buildkit", files: [["app/.wh..env", ""]] },
  ];
  const big = path("big.bin");
  writeFileSync(big, "");
  truncateSync(big, 8 * 1024 ** 3);

  return {
    dockerfile: file("Dockerfile", dockerfile(token)),
    compose: file("compose.yaml", compose(password)),
    clean: file("clean.Dockerfile", 'FROM node:22-slim\nCOPY server.js /app/\nCMD ["node", "/app/server.js"]\n'),
    archive: file("app.tar", image("shop:latest", ["PATH=/usr/bin", `SESSION_TOKEN=${token}`], layers)),
    project,
    big,
    values: [token, password, houseKey],
  };
}
