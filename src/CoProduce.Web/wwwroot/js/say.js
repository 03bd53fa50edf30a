// Keeps what somebody types until it has arrived, and sends each thing once, however often the line drops.
// Without this file the form is a form like any other.
const form = document.querySelector("form[data-keep]");
if (form) {
  const place = `${form.action} ${form.dataset.keep}`;
  const text = form.querySelector("textarea");
  const once = form.elements._once;
  const status = document.getElementById("sent");
  const kept = JSON.parse(sessionStorage.getItem(place)) ?? { typed: "", waiting: [] };
  const keep = () => sessionStorage.setItem(place, JSON.stringify({ typed: text.value, waiting: kept.waiting }));
  let busy;

  // The app says what is wrong on a page of its own, with the words on it.
  const refused = (body) => {
    text.value = [body.get(text.name), text.value].filter(Boolean).join("\n\n");
    once.value = body.get(once.name);
    keep();
    form.submit();
  };

  const send = async () => {
    if (busy || kept.waiting.length === 0) return;
    busy = true;
    try {
      const body = new URLSearchParams(kept.waiting[0]);
      const answer = await fetch(form.action, { method: "POST", body });
      if (answer.status >= 500 || answer.status === 429) throw answer;
      kept.waiting.shift();
      if (!answer.ok || new URL(answer.url).pathname !== location.pathname) { refused(body); return; }
      keep();
      status.textContent = "Sent. Thank you.";
      document.dispatchEvent(new Event("look"));
      busy = false;
      send();
    } catch {
      status.textContent = "Not sent yet. We keep your words and try again.";
      setTimeout(() => { busy = false; send(); }, 4000);
    }
  };

  if (!text.value) text.value = kept.typed;
  text.addEventListener("input", keep);
  form.addEventListener("submit", (event) => {
    if (!text.value.trim()) return;
    event.preventDefault();
    kept.waiting.push(`${new URLSearchParams(new FormData(form))}`);
    once.value = crypto.randomUUID().replaceAll("-", "");
    text.value = "";
    keep();
    text.focus();
    send();
  });
  send();
}
