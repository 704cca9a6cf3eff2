"""Total loss of some risks over many years with numpy: a draw for every risk and year, then quantiles."""

import json
import sys
import time

import numpy

with open(sys.argv[1], encoding="utf-8") as file:
    risks = json.load(file)
trials = int(sys.argv[2])
start = time.perf_counter()
random = numpy.random.default_rng(20261121)
total = numpy.zeros(trials)
for risk in risks:
    happens = random.random(trials) < risk["probability"]
    total += happens * numpy.exp(random.normal(risk["mu"], risk["sigma"], trials))
mean = float(total.mean())
quantiles = numpy.quantile(total, [0.05, 0.5, 0.9, 0.95, 0.99]).tolist()
print(json.dumps({"milliseconds": 1000 * (time.perf_counter() - start), "mean": mean, "p95": quantiles[3]}))
