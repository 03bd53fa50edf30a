// A tap leaves the page where it is, with what is typed in it. Without this file the form is a form like any other.
document.addEventListener("submit", async (event) => {
  const form = event.target;
  if (event.defaultPrevented || !form.matches("[data-stay=yes]")) return;
  event.preventDefault();
  const body = new URLSearchParams(new FormData(form));
  if (event.submitter?.name) body.set(event.submitter.name, event.submitter.value);
  const answer = await fetch(event.submitter?.getAttribute("formaction") ?? form.action, { method: "POST", body }).catch(() => null);
  if (!answer?.ok) { location.reload(); return; }
  if (form.isConnected) form.elements._once.value = crypto.randomUUID().replaceAll("-", "");
  document.dispatchEvent(new Event("look"));
});
