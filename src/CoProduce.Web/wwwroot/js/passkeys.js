// Makes or uses a passkey, and sends what the device gives us. Where there are no passkeys the forms stay hidden.
const canParse = "PublicKeyCredential" in window && "parseCreationOptionsFromJSON" in PublicKeyCredential;

async function ask(form) {
  const token = form.querySelector("[name=__RequestVerificationToken]").value;
  const answer = await fetch(form.dataset.begin, { method: "POST", body: new URLSearchParams({ __RequestVerificationToken: token }) });
  if (!answer.ok || answer.redirected) throw new Error("no options");
  const options = await answer.json();
  const credential = form.dataset.passkey === "make"
    ? await navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) })
    : await navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) });
  return JSON.stringify(credential.toJSON());
}

for (const form of canParse ? document.querySelectorAll("[data-passkey]") : []) {
  const trouble = form.querySelector("[data-trouble]");
  form.hidden = false;
  document.querySelectorAll("[data-no-passkeys]").forEach((words) => { words.hidden = true; });
  form.addEventListener("submit", async (event) => {
    if (form.elements.Credential.value) return;
    event.preventDefault();
    trouble.hidden = true;
    try {
      form.elements.Credential.value = await ask(form);
      form.submit();
    } catch {
      trouble.hidden = false;
    }
  });
}
