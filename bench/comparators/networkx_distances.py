"""Distances from the first component of every pair with networkx."""

import json
import time

import networkx
from networkx_graph import BASE, read_graph

graph, pairs = read_graph()
start = time.perf_counter()
lengths = [networkx.single_source_dijkstra_path_length(graph, source, weight="weight") for source, _ in pairs]
milliseconds = 1000 * (time.perf_counter() - start)
found = sum(length // BASE for reached in lengths for length in reached.values())
print(json.dumps({"milliseconds": milliseconds, "work": sum(map(len, lengths)), "found": found}))
