import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig, type Plugin } from "vite";

/** Every web view in use reads woff2: the older form of each font would only make the program larger. */
function newestFontsOnly(): Plugin {
  return {
    name: "newest-fonts-only",
    enforce: "pre",
    transform: (code, id) =>
      id.includes("@fontsource") ? code.replaceAll(/,\s*url\([^)]*\.woff\) format\('woff'\)/g, "") : undefined,
  };
}

export default defineConfig({
  plugins: [newestFontsOnly(), svelte()],
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
