// Keeps a live page fresh. Without this file a link on the page does.
const now = document.getElementById("now");
const { live, waits, query = "" } = now.dataset;
let mark, busy, again, stream, poll;

const stop = () => { stream?.close(); clearInterval(poll); };

const show = async (answer) => {
  if (waits) { stop(); location.reload(); return; }
  mark = answer.headers.get("ETag");
  const focused = document.activeElement?.id;
  const fresh = document.createElement("template");
  fresh.innerHTML = await answer.text();
  const ticked = [...now.querySelectorAll("#moment :checked")].map((box) => box.id);
  for (const part of fresh.content.querySelectorAll("section[id]")) document.getElementById(part.id).replaceWith(part);
  for (const id of ticked) document.getElementById(id)?.setAttribute("checked", "");
  if (focused && document.activeElement === document.body) document.getElementById(focused)?.focus();
  if (now.querySelector("[data-over=yes]")) stop();
};

const look = async () => {
  if (busy) { again = true; return; }
  busy = true;
  try {
    const answer = await fetch(`${live}/now${query}`, { headers: mark ? { "If-None-Match": mark } : {}, redirect: "manual" });
    if (answer.status === 200) await show(answer);
    if (answer.type === "opaqueredirect" || answer.status === 404) { stop(); location.reload(); }
  } catch { /* The next change, or the next connection, looks again. */ }
  setTimeout(() => { busy = false; if (again) { again = false; look(); } }, 500 + Math.random() * 500);
};

if (live) {
  document.addEventListener("look", look);
  stream = new EventSource(`${live}/stream`);
  stream.addEventListener("changed", look);
  stream.addEventListener("error", () => { if (stream.readyState === EventSource.CLOSED) poll ??= setInterval(look, 10000); });
}
