#!/usr/bin/env bash
# Starts nginx with a certificate of its own in front of the app, as deploy/nginx.conf has it, and looks whether all arrives: the safe
# cookies, HSTS, the way from http, the visitor's address, and a live page that is passed on as it comes.
# Needs nginx, openssl and curl. Usage: tests/try-proxy.sh
set -euo pipefail
cd "$(dirname "$0")/.."
work=$(mktemp -d)
trap 'kill $(jobs -p) 2>/dev/null || true; rm -rf "$work"' EXIT
openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=forum.example.org -keyout "$work/forum.key" -out "$work/forum.pem" 2>/dev/null

dotnet build src/CoProduce.Web -v q -p:RunAnalyzers=false >/dev/null
export ASPNETCORE_ENVIRONMENT=Production Proxies=127.0.0.1 AllowedHosts=forum.example.org Forum__BaseUrl=https://forum.example.org:5443
export Database__ConnectionString="Data Source=$work/forum.db" Audit__Key ASPNETCORE_CONTENTROOT="$PWD/src/CoProduce.Web"
Audit__Key=$(openssl rand -base64 32)
app=(dotnet src/CoProduce.Web/bin/Debug/net10.0/CoProduce.Web.dll)
"${app[@]}" seed-sample >/dev/null
"${app[@]}" --urls http://127.0.0.1:5084 >"$work/app.log" 2>&1 &

sed -e "s#listen 80#listen 127.0.0.1:5082#; s#listen 443#listen 127.0.0.1:5443#; s#127.0.0.1:5080#127.0.0.1:5084#" \
  -e "s#/etc/ssl#$work#" deploy/nginx.conf > "$work/site.conf"
cat > "$work/nginx.conf" <<CONF
daemon off; pid $work/nginx.pid; error_log $work/error.log;
events {}
http { access_log off; client_body_temp_path $work/body; proxy_temp_path $work/proxy; fastcgi_temp_path $work/f; uwsgi_temp_path $work/u;
  scgi_temp_path $work/s; include $work/site.conf; }
CONF
nginx -c "$work/nginx.conf" &

safe() { curl -sk --resolve forum.example.org:5443:127.0.0.1 "$@"; }
for _ in $(seq 100); do safe -o /dev/null -f https://forum.example.org:5443/health/live && break || sleep 0.3; done

wrong=0
look() { if grep -qiE "$2" <<<"$3"; then echo "yes  $1"; else echo "NO   $1"; wrong=1; fi; }
page=$(safe -i https://forum.example.org:5443/account/sign-in)
look "the page comes" "^HTTP/2 200" "$page"
look "cookies are safe: Secure, HttpOnly, SameSite" "^set-cookie: __Host-.*secure.*samesite.*httponly" "$page"
look "HSTS for a year" "^strict-transport-security: max-age=3[0-9]{7}" "$page"
look "nobody says which server it is" "^server: nginx.$" "$page"
look "http leads to https" "^location: https://forum.example.org" "$(curl -si -H 'Host: forum.example.org' http://127.0.0.1:5082/projects)"
look "another host name is refused" "^HTTP/1.1 400" "$(curl -si -H 'Host: evil.example' http://127.0.0.1:5084/)"
look "past the proxy, over http, sign-in is refused kindly" "safe address" "$(curl -s -H 'Host: forum.example.org' http://127.0.0.1:5084/account/sign-in)"

at=https://forum.example.org:5443
token=$(safe -c "$work/jar" "$at/account/sign-in" | grep -oP 'name="__RequestVerificationToken"[^>]*value="\K[^"]*' | head -1)
safe -b "$work/jar" -c "$work/jar" -o /dev/null --data-urlencode "__RequestVerificationToken=$token" \
  -d Email=parent@example.org -d Password=northmere-sample-only "$at/account/sign-in"
live=$(safe -N -b "$work/jar" --max-time 5 "$at/projects/short-breaks/sessions/3/live/stream" || true)
look "a live page is passed on as it comes" "data: hello" "$live"
exit $wrong
