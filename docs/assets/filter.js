// The field above a long list leaves the entries with every word typed, and their headings.
{
  const article = document.querySelector("article")
  const field = article.querySelector(".filter")
  const status = article.querySelector(".filter-status")
  const entries = [...article.querySelectorAll(":scope > ul > li, tbody > tr")]
  const texts = entries.map(entry => entry.textContent.toLowerCase())
  const heads = [...article.querySelectorAll(":scope > h2, :scope > h3")]

  // Whether a heading still has an entry below it, before the next one of its level.
  const used = head => {
    for (let next = head.nextElementSibling; next; next = next.nextElementSibling) {
      if (next.matches("h2") || (next.matches("h3") && head.matches("h3"))) return false
      if (next.matches("ul") && [...next.children].some(entry => !entry.hidden)) return true
    }
    return false
  }
  const filter = () => {
    const words = field.value.toLowerCase().split(/\s+/)
    entries.forEach((entry, i) => { entry.hidden = !words.every(word => texts[i].includes(word)) })
    heads.forEach(head => { head.hidden = !used(head) })
    status.textContent = entries.every(entry => entry.hidden) ? status.dataset.none : ""
  }
  field.addEventListener("input", filter)
  if (field.value) filter()  // kept by the browser when the reader comes back
}
