"""Lays out ready-made attack steps and ways as a graph of networkx, without deriving any."""

import json
import sys
import time

import networkx

with open(sys.argv[1], encoding="utf-8") as file:
    data = json.load(file)
start = time.perf_counter()
graph = networkx.MultiDiGraph()
graph.add_nodes_from(range(data["elements"]))
graph.add_edges_from((element, -1 - step) for step, element in enumerate(data["steps"]))
graph.add_edges_from(zip(data["from"], data["to"]))
milliseconds = 1000 * (time.perf_counter() - start)
print(json.dumps({"milliseconds": milliseconds, "found": graph.number_of_edges()}))
