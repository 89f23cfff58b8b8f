import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vite";

export default defineConfig({
  plugins: [svelte()],
  clearScreen: false,
  // The catalogue is shared with Rust and lives beside this folder.
  server: { port: 1420, strictPort: true, fs: { allow: ["..", "."] } },
  preview: { port: 4199 },
  build: {
    target: "es2022",
    // The content policy takes fonts and pictures from files, never from `data:` addresses.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 900,
  },
});
