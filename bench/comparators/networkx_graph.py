"""Reads the attack graph that the bench wrote, as a directed graph of networkx."""

import json
import sys

import networkx

# As ours counts: a component costs its difficulty, and of two ways as difficult the one over fewer elements is shorter.
BASE = 2**20


def read_graph():
    """The graph in the file named first, and the pairs that are asked for."""
    with open(sys.argv[1], encoding="utf-8") as file:
        data = json.load(file)
    graph = networkx.DiGraph()
    graph.add_nodes_from(range(len(data["difficulty"])))
    for a, b in data["channels"]:
        graph.add_edge(a, b, weight=data["difficulty"][a] * BASE + 2)
        graph.add_edge(b, a, weight=data["difficulty"][b] * BASE + 2)
    return graph, data["pairs"]
