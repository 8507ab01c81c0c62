"""Reads a GraphML or GEXF file with networkx and prints its nodes and edges as JSON."""
import json
import sys

import networkx as nx
from networkx.readwrite import gexf

path = sys.argv[1]
if path.endswith(".gexf"):
    # networkx before 3.? knows GEXF up to 1.2draft; of the parts that it reads, 1.3
    # changed only the name of the namespace.
    gexf.GEXF.versions.setdefault("1.3", {
        "NS_GEXF": "http://gexf.net/1.3",
        "NS_VIZ": "http://gexf.net/1.3/viz",
        "NS_XSI": "http://www.w3.org/2001/XMLSchema-instance",
        "SCHEMALOCATION": "http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd",
        "VERSION": "1.3",
    })
    graph = nx.read_gexf(path, version="1.3")
else:
    graph = nx.read_graphml(path, force_multigraph=True)

json.dump({
    "directed": graph.is_directed(),
    "nodes": [{"id": n, "data": d} for n, d in graph.nodes(data=True)],
    "edges": [{"from": u, "to": v, "data": d} for u, v, d in graph.edges(data=True)],
}, sys.stdout)
