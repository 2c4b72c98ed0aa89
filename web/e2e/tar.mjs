// A tar as `docker save` writes it, made from what a test wants to stand in it.

import { createHash } from "node:crypto";

const BLOCK = 512;

function header(name, size, type) {
  const block = Buffer.alloc(BLOCK);
  block.write(name, 0, 100);
  block.write("0000644\0", 100);
  block.write("0000000\0", 108);
  block.write("0000000\0", 116);
  block.write(size.toString(8).padStart(11, "0") + "\0", 124);
  block.write("00000000000\0", 136);
  block.fill(" ", 148, 156);
  block.write(type, 156);
  block.write("ustar\0" + "00", 257);
  const sum = block.reduce((sum, byte) => sum + byte, 0);
  block.write(sum.toString(8).padStart(6, "0") + "\0 ", 148);
  return block;
}

/** A tar of `[name, bytes]`; a name that ends with `/` is a folder. */
export function tar(entries) {
  const blocks = [];
  for (const [name, content = ""] of entries) {
    const bytes = Buffer.from(content);
    blocks.push(header(name, bytes.length, name.endsWith("/") ? "5" : "0"), bytes);
    blocks.push(Buffer.alloc((BLOCK - (bytes.length % BLOCK)) % BLOCK));
  }
  blocks.push(Buffer.alloc(2 * BLOCK));
  return Buffer.concat(blocks);
}

const sha256 = (bytes) => createHash("sha256").update(bytes).digest("hex");

/** An image archive. `layers` are `{ createdBy, files, packed }`; `packed` compresses the layer. */
export function image(name, env, layers) {
  const blobs = new Map();
  const store = (bytes) => {
    const path = `blobs/sha256/${sha256(bytes)}`;
    blobs.set(path, bytes);
    return path;
  };
  const plain = layers.map(({ files }) => tar(files));
  const paths = layers.map(({ packed }, index) => store(packed ? packed(plain[index]) : plain[index]));
  const config = store(
    Buffer.from(
      JSON.stringify({
        architecture: "amd64",
        os: "linux",
        config: { Env: env, Cmd: ["node", "server.js"] },
        rootfs: { type: "layers", diff_ids: plain.map((bytes) => `sha256:${sha256(bytes)}`) },
        history: layers.map(({ createdBy }) => ({ created_by: createdBy })),
      }),
    ),
  );
  const manifest = JSON.stringify([{ Config: config, RepoTags: [name], Layers: paths }]);
  return tar([["blobs/"], ["blobs/sha256/"], ...blobs, ["manifest.json", manifest]]);
}
