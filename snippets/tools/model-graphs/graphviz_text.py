import graphviz

dot = graphviz.Digraph()
dot.edge("a", "b")
print(dot.source)
