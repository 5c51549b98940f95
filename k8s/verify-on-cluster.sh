#!/usr/bin/env bash
# The first look at a real cluster: would its API server take what an overlay renders to, did everything roll out, and does an
# article that is pushed end in a report? It changes nothing but for that article.
#
#   k8s/verify-on-cluster.sh dev|staging|prod [--dry-run]
#
# For the article: COPYDESK_TOKEN, a token of the source newsroom, and COPYDESK_REPORT_TOKEN, a token with reports:read.
set -euo pipefail
cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")"

overlay=${1:?say which overlay: dev, staging or prod}
[ -d "overlays/$overlay" ] || { echo "there is no overlay $overlay" >&2; exit 2; }
namespace=$(sed -n 's/^namespace: //p' "overlays/$overlay/kustomization.yaml")
forwards=()
trap 'for pid in "${forwards[@]}"; do kill "$pid"; done' EXIT

echo "=== would the API server take it?"
kubectl apply --server-side --dry-run=server -k "overlays/$overlay/platform"
kubectl apply --server-side --dry-run=server -k "overlays/$overlay"
[ "${2:-}" != --dry-run ] || exit 0

echo "=== is it rolled out?"
kubectl -n "$namespace" wait --timeout=15m --for=condition=Ready kafka/copydesk cluster.postgresql.cnpg.io/copydesk-db
kubectl -n "$namespace" wait --timeout=5m --for=condition=Ready kafkatopic,kafkauser --all
for service in ingest-service rules-service report-service; do
  kubectl -n "$namespace" rollout status --timeout=15m "deployment/$service"
done
kubectl -n "$namespace" get pods,pdb,scaledobject,hpa,httproute,networkpolicy --ignore-not-found || true

# forward SERVICE: sets $address
forward() {
  local output
  output=$(mktemp)
  kubectl -n "$namespace" port-forward "service/$1" :80 >"$output" 2>&1 &
  forwards+=($!)
  for _ in $(seq 100); do
    address=$(sed -n 's/^Forwarding from \(127[0-9.]*:[0-9]*\).*/\1/p' "$output")
    [ -z "$address" ] || return 0
    sleep 0.1
  done
  cat "$output" >&2
  exit 1
}

echo "=== does an article end in a report?"
: "${COPYDESK_TOKEN:?a token of the source newsroom}" "${COPYDESK_REPORT_TOKEN:?a token with reports:read}"
id=smoke-$(date +%s)
forward ingest-service
curl -fsS -X POST "http://$address/api/v1/articles" -H "Authorization: Bearer $COPYDESK_TOKEN" -H 'Content-Type: application/json' \
  -d "{\"id\":\"$id\",\"headline\":\"Ferry sails again\",\"body\":{\"contentType\":\"text/plain\",\"content\":\"The ferry carried 41 passengers: 20 adults and 11 children.\"}}"
echo
forward report-service
report=$(curl -fsS "http://$address/api/v1/reports/newsroom%3A$id?wait=30s" -H "Authorization: Bearer $COPYDESK_REPORT_TOKEN")
echo "$report"
grep -q '"status":"checked"' <<<"$report"
echo "=== all is well"
