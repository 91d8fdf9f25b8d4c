from urllib.parse import quote, urljoin

print(urljoin("http://h/a/b.html", "../c.html"))
print(urljoin("http://h/a/b.html", "/d"))
print(quote("北京"))
