"""Reads a PROV-JSON file with the prov package and prints its records as JSON."""
import json
import sys

from prov.model import PROV_TYPE, ProvDocument

document = ProvDocument.deserialize(sys.argv[1], format="json")
records = []
for r in document.get_records():
    records.append({
        "kind": r.get_type().localpart,
        "id": str(r.identifier) if r.identifier else "",
        "args": [str(a) for a in r.args],
        "types": sorted(str(t) for t in r.get_attribute(PROV_TYPE)),
        "label": str(r.label) if r.is_element() else "",
    })
document.get_provn()  # the other notation wants every name to be well formed
json.dump(records, sys.stdout)
