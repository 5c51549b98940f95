# What k8s/backup and k8s/restore have in common.
# shellcheck shell=bash disable=SC2034

databases=(ingest rules report)

refuse() { echo "copydesk: $*" >&2; exit 2; }

# Sets $folder, and $namespace where it is given.
read_options() {
  folder=${1:-}
  namespace=
  [ -n "$folder" ] && [[ $folder != -* ]] || refuse "say which folder"
  shift
  while [ $# -gt 0 ]; do
    case $1 in
      --namespace) namespace=${2:?--namespace needs a name} ;;
      *) refuse "unknown option $1" ;;
    esac
    shift 2
  done
}

# A program of PostgreSQL: this machine's, or that of the primary's pod, which trusts its own user.
in_postgres() {
  if [ -n "$namespace" ]; then
    kubectl -n "$namespace" exec -i service/copydesk-db-rw -c postgres -- "$@"
  else
    "$@"
  fi
}
