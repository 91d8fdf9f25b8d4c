// Two languages: the switch keeps the place on the page, and a reader whose browser
// prefers the other language is told once, quietly, that the page exists in it.
(() => {
  const here = document.documentElement.lang
  const links = [...document.querySelectorAll(".md-select__link[hreflang]")]
  for (const link of links)
    link.addEventListener("click", () => { link.hash = location.hash })

  const other = links.find(link => link.hreflang !== here)
  const line = document.querySelector(".other-language")
  const prefers = (navigator.languages ?? [navigator.language])
    .map(name => name.slice(0, 2))
    .find(name => links.some(link => link.hreflang === name))
  const key = "other-language-dismissed"
  let dismissed = false
  try { dismissed = localStorage.getItem(key) } catch { /* no storage: ask again */ }
  if (!other || !line || prefers !== other.hreflang || dismissed) return
  const link = line.querySelector("a")
  link.addEventListener("click", () => { link.hash = location.hash })
  line.querySelector("button").addEventListener("click", () => {
    line.hidden = true
    try { localStorage.setItem(key, "yes") } catch { /* see above */ }
  })
  line.hidden = false
})()
