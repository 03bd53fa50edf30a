// Leaves at once, and the back button does not lead here again. Without this file the link works as a link.
for (const way of document.querySelectorAll("[data-leave]")) {
  way.addEventListener("click", (event) => { event.preventDefault(); location.replace(way.href); });
}
