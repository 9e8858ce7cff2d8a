// A call with a client that was made outside of the repository.

import { isProblem, rest, serverInfoGet, timeSample } from "./dist/index.js";

const door = rest({ baseUrl: process.env.CASCADE_URL });
const info = await serverInfoGet(door, {});
const time = await timeSample(door, { t1: 7 });
console.log(`${info.name} ${info.apiVersion} ${time.t1} ${time.t3 >= time.t2}`);
const wrong = rest({ baseUrl: process.env.CASCADE_URL, token: "of nobody" });
await serverInfoGet(wrong, {}).catch((error) => console.log(isProblem(error, "unauthenticated")));
