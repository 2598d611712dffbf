"use strict";
const __url = require("node:url").pathToFileURL(__filename).href;
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key2 of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key2) && key2 !== except)
        __defProp(to, key2, { get: () => from[key2], enumerable: !(desc = __getOwnPropDesc(from, key2)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));
var import_chunk_L5A7MSXR = require("./chunk-L5A7MSXR.js");
var import_chunk_6V3ZMYGU = require("./chunk-6V3ZMYGU.js");
var import_chunk_6SKCJZ4S = require("./chunk-6SKCJZ4S.js");
var import_chunk_YXJPXHQQ = require("./chunk-YXJPXHQQ.js");
var import_chunk_GNTEAYCO = require("./chunk-GNTEAYCO.js");
var import_chunk_24FUH3XC = require("./chunk-24FUH3XC.js");
var import_chunk_FNZIYBBH = require("./chunk-FNZIYBBH.js");
var import_chunk_5TS6JSJW = require("./chunk-5TS6JSJW.js");
var import_chunk_JTEBLSUB = require("./chunk-JTEBLSUB.js");
var import_chunk_7UHLN4Y2 = require("./chunk-7UHLN4Y2.js");
var import_chunk_KRYSAH5S = require("./chunk-KRYSAH5S.js");
var import_chunk_S6PORJHG = require("./chunk-S6PORJHG.js");
var import_chunk_HFP5IKVS = require("./chunk-HFP5IKVS.js");
var import_chunk_GGY7XQVH = require("./chunk-GGY7XQVH.js");
var import_chunk_ZPVDT62K = require("./chunk-ZPVDT62K.js");
var import_chunk_YBL6AH33 = require("./chunk-YBL6AH33.js");
var import_chunk_XEZPGDVU = require("./chunk-XEZPGDVU.js");
var import_chunk_7JMJAPQO = require("./chunk-7JMJAPQO.js");
var import_chunk_SFVW4PIC = require("./chunk-SFVW4PIC.js");
var import_chunk_FPK3PABP = require("./chunk-FPK3PABP.js");
var import_chunk_OAUVUEHV = require("./chunk-OAUVUEHV.js");
var import_chunk_75QCMCYK = require("./chunk-75QCMCYK.js");
var import_node_http = __toESM(require("node:http"));
var import_node_path = __toESM(require("node:path"));
var import_promises = require("node:timers/promises");
var import_node_path2 = __toESM(require("node:path"));
var import_node_path3 = __toESM(require("node:path"));
var import_node_path4 = __toESM(require("node:path"));
var import_node_path5 = __toESM(require("node:path"));
var import_node_os = require("node:os");
var os = __toESM(require("os"));
var crypto = __toESM(require("crypto"));
var fs = __toESM(require("fs"));
var os2 = __toESM(require("os"));
var os4 = __toESM(require("os"));
var import_os = require("os");
var import_fs = require("fs");
var import_os2 = __toESM(require("os"));
var fs2 = __toESM(require("fs"));
var require_light = (0, import_chunk_75QCMCYK.__commonJS)({
  "node_modules/bottleneck/light.js"(exports, module2) {
    (function(global2, factory) {
      typeof exports === "object" && typeof module2 !== "undefined" ? module2.exports = factory() : typeof define === "function" && define.amd ? define(factory) : global2.Bottleneck = factory();
    })(exports, (function() {
      "use strict";
      var commonjsGlobal = typeof globalThis !== "undefined" ? globalThis : typeof window !== "undefined" ? window : typeof global !== "undefined" ? global : typeof self !== "undefined" ? self : {};
      function getCjsExportFromNamespace(n) {
        return n && n["default"] || n;
      }
      var load = function(received2, defaults, onto = {}) {
        var k, ref, v;
        for (k in defaults) {
          v = defaults[k];
          onto[k] = (ref = received2[k]) != null ? ref : v;
        }
        return onto;
      };
      var overwrite = function(received2, defaults, onto = {}) {
        var k, v;
        for (k in received2) {
          v = received2[k];
          if (defaults[k] !== void 0) {
            onto[k] = v;
          }
        }
        return onto;
      };
      var parser = {
        load,
        overwrite
      };
      var DLList;
      DLList = class DLList {
        constructor(incr, decr) {
          this.incr = incr;
          this.decr = decr;
          this._first = null;
          this._last = null;
          this.length = 0;
        }
        push(value) {
          var node;
          this.length++;
          if (typeof this.incr === "function") {
            this.incr();
          }
          node = {
            value,
            prev: this._last,
            next: null
          };
          if (this._last != null) {
            this._last.next = node;
            this._last = node;
          } else {
            this._first = this._last = node;
          }
          return void 0;
        }
        shift() {
          var value;
          if (this._first == null) {
            return;
          } else {
            this.length--;
            if (typeof this.decr === "function") {
              this.decr();
            }
          }
          value = this._first.value;
          if ((this._first = this._first.next) != null) {
            this._first.prev = null;
          } else {
            this._last = null;
          }
          return value;
        }
        first() {
          if (this._first != null) {
            return this._first.value;
          }
        }
        getArray() {
          var node, ref, results;
          node = this._first;
          results = [];
          while (node != null) {
            results.push((ref = node, node = node.next, ref.value));
          }
          return results;
        }
        forEachShift(cb) {
          var node;
          node = this.shift();
          while (node != null) {
            cb(node), node = this.shift();
          }
          return void 0;
        }
        debug() {
          var node, ref, ref1, ref2, results;
          node = this._first;
          results = [];
          while (node != null) {
            results.push((ref = node, node = node.next, {
              value: ref.value,
              prev: (ref1 = ref.prev) != null ? ref1.value : void 0,
              next: (ref2 = ref.next) != null ? ref2.value : void 0
            }));
          }
          return results;
        }
      };
      var DLList_1 = DLList;
      var Events;
      Events = class Events {
        constructor(instance) {
          this.instance = instance;
          this._events = {};
          if (this.instance.on != null || this.instance.once != null || this.instance.removeAllListeners != null) {
            throw new Error("An Emitter already exists for this object");
          }
          this.instance.on = (name, cb) => {
            return this._addListener(name, "many", cb);
          };
          this.instance.once = (name, cb) => {
            return this._addListener(name, "once", cb);
          };
          this.instance.removeAllListeners = (name = null) => {
            if (name != null) {
              return delete this._events[name];
            } else {
              return this._events = {};
            }
          };
        }
        _addListener(name, status2, cb) {
          var base;
          if ((base = this._events)[name] == null) {
            base[name] = [];
          }
          this._events[name].push({ cb, status: status2 });
          return this.instance;
        }
        listenerCount(name) {
          if (this._events[name] != null) {
            return this._events[name].length;
          } else {
            return 0;
          }
        }
        async trigger(name, ...args) {
          var e, promises3;
          try {
            if (name !== "debug") {
              this.trigger("debug", `Event triggered: ${name}`, args);
            }
            if (this._events[name] == null) {
              return;
            }
            this._events[name] = this._events[name].filter(function(listener) {
              return listener.status !== "none";
            });
            promises3 = this._events[name].map(async (listener) => {
              var e2, returned;
              if (listener.status === "none") {
                return;
              }
              if (listener.status === "once") {
                listener.status = "none";
              }
              try {
                returned = typeof listener.cb === "function" ? listener.cb(...args) : void 0;
                if (typeof (returned != null ? returned.then : void 0) === "function") {
                  return await returned;
                } else {
                  return returned;
                }
              } catch (error2) {
                e2 = error2;
                {
                  this.trigger("error", e2);
                }
                return null;
              }
            });
            return (await Promise.all(promises3)).find(function(x) {
              return x != null;
            });
          } catch (error2) {
            e = error2;
            {
              this.trigger("error", e);
            }
            return null;
          }
        }
      };
      var Events_1 = Events;
      var DLList$1, Events$1, Queues;
      DLList$1 = DLList_1;
      Events$1 = Events_1;
      Queues = class Queues {
        constructor(num_priorities) {
          var i;
          this.Events = new Events$1(this);
          this._length = 0;
          this._lists = (function() {
            var j, ref, results;
            results = [];
            for (i = j = 1, ref = num_priorities; 1 <= ref ? j <= ref : j >= ref; i = 1 <= ref ? ++j : --j) {
              results.push(new DLList$1((() => {
                return this.incr();
              }), (() => {
                return this.decr();
              })));
            }
            return results;
          }).call(this);
        }
        incr() {
          if (this._length++ === 0) {
            return this.Events.trigger("leftzero");
          }
        }
        decr() {
          if (--this._length === 0) {
            return this.Events.trigger("zero");
          }
        }
        push(job) {
          return this._lists[job.options.priority].push(job);
        }
        queued(priority) {
          if (priority != null) {
            return this._lists[priority].length;
          } else {
            return this._length;
          }
        }
        shiftAll(fn) {
          return this._lists.forEach(function(list2) {
            return list2.forEachShift(fn);
          });
        }
        getFirst(arr = this._lists) {
          var j, len, list2;
          for (j = 0, len = arr.length; j < len; j++) {
            list2 = arr[j];
            if (list2.length > 0) {
              return list2;
            }
          }
          return [];
        }
        shiftLastFrom(priority) {
          return this.getFirst(this._lists.slice(priority).reverse()).shift();
        }
      };
      var Queues_1 = Queues;
      var BottleneckError;
      BottleneckError = class BottleneckError extends Error {
      };
      var BottleneckError_1 = BottleneckError;
      var BottleneckError$1, DEFAULT_PRIORITY, Job, NUM_PRIORITIES, parser$1;
      NUM_PRIORITIES = 10;
      DEFAULT_PRIORITY = 5;
      parser$1 = parser;
      BottleneckError$1 = BottleneckError_1;
      Job = class Job {
        constructor(task, args, options, jobDefaults, rejectOnDrop, Events2, _states, Promise2) {
          this.task = task;
          this.args = args;
          this.rejectOnDrop = rejectOnDrop;
          this.Events = Events2;
          this._states = _states;
          this.Promise = Promise2;
          this.options = parser$1.load(options, jobDefaults);
          this.options.priority = this._sanitizePriority(this.options.priority);
          if (this.options.id === jobDefaults.id) {
            this.options.id = `${this.options.id}-${this._randomIndex()}`;
          }
          this.promise = new this.Promise((_resolve, _reject) => {
            this._resolve = _resolve;
            this._reject = _reject;
          });
          this.retryCount = 0;
        }
        _sanitizePriority(priority) {
          var sProperty;
          sProperty = ~~priority !== priority ? DEFAULT_PRIORITY : priority;
          if (sProperty < 0) {
            return 0;
          } else if (sProperty > NUM_PRIORITIES - 1) {
            return NUM_PRIORITIES - 1;
          } else {
            return sProperty;
          }
        }
        _randomIndex() {
          return Math.random().toString(36).slice(2);
        }
        doDrop({ error: error2, message = "This job has been dropped by Bottleneck" } = {}) {
          if (this._states.remove(this.options.id)) {
            if (this.rejectOnDrop) {
              this._reject(error2 != null ? error2 : new BottleneckError$1(message));
            }
            this.Events.trigger("dropped", { args: this.args, options: this.options, task: this.task, promise: this.promise });
            return true;
          } else {
            return false;
          }
        }
        _assertStatus(expected) {
          var status2;
          status2 = this._states.jobStatus(this.options.id);
          if (!(status2 === expected || expected === "DONE" && status2 === null)) {
            throw new BottleneckError$1(`Invalid job status ${status2}, expected ${expected}. Please open an issue at https://github.com/SGrondin/bottleneck/issues`);
          }
        }
        doReceive() {
          this._states.start(this.options.id);
          return this.Events.trigger("received", { args: this.args, options: this.options });
        }
        doQueue(reachedHWM, blocked) {
          this._assertStatus("RECEIVED");
          this._states.next(this.options.id);
          return this.Events.trigger("queued", { args: this.args, options: this.options, reachedHWM, blocked });
        }
        doRun() {
          if (this.retryCount === 0) {
            this._assertStatus("QUEUED");
            this._states.next(this.options.id);
          } else {
            this._assertStatus("EXECUTING");
          }
          return this.Events.trigger("scheduled", { args: this.args, options: this.options });
        }
        async doExecute(chained, clearGlobalState, run, free) {
          var error2, eventInfo, passed;
          if (this.retryCount === 0) {
            this._assertStatus("RUNNING");
            this._states.next(this.options.id);
          } else {
            this._assertStatus("EXECUTING");
          }
          eventInfo = { args: this.args, options: this.options, retryCount: this.retryCount };
          this.Events.trigger("executing", eventInfo);
          try {
            passed = await (chained != null ? chained.schedule(this.options, this.task, ...this.args) : this.task(...this.args));
            if (clearGlobalState()) {
              this.doDone(eventInfo);
              await free(this.options, eventInfo);
              this._assertStatus("DONE");
              return this._resolve(passed);
            }
          } catch (error1) {
            error2 = error1;
            return this._onFailure(error2, eventInfo, clearGlobalState, run, free);
          }
        }
        doExpire(clearGlobalState, run, free) {
          var error2, eventInfo;
          if (this._states.jobStatus(this.options.id === "RUNNING")) {
            this._states.next(this.options.id);
          }
          this._assertStatus("EXECUTING");
          eventInfo = { args: this.args, options: this.options, retryCount: this.retryCount };
          error2 = new BottleneckError$1(`This job timed out after ${this.options.expiration} ms.`);
          return this._onFailure(error2, eventInfo, clearGlobalState, run, free);
        }
        async _onFailure(error2, eventInfo, clearGlobalState, run, free) {
          var retry2, retryAfter;
          if (clearGlobalState()) {
            retry2 = await this.Events.trigger("failed", error2, eventInfo);
            if (retry2 != null) {
              retryAfter = ~~retry2;
              this.Events.trigger("retry", `Retrying ${this.options.id} after ${retryAfter} ms`, eventInfo);
              this.retryCount++;
              return run(retryAfter);
            } else {
              this.doDone(eventInfo);
              await free(this.options, eventInfo);
              this._assertStatus("DONE");
              return this._reject(error2);
            }
          }
        }
        doDone(eventInfo) {
          this._assertStatus("EXECUTING");
          this._states.next(this.options.id);
          return this.Events.trigger("done", eventInfo);
        }
      };
      var Job_1 = Job;
      var BottleneckError$2, LocalDatastore, parser$2;
      parser$2 = parser;
      BottleneckError$2 = BottleneckError_1;
      LocalDatastore = class LocalDatastore {
        constructor(instance, storeOptions, storeInstanceOptions) {
          this.instance = instance;
          this.storeOptions = storeOptions;
          this.clientId = this.instance._randomIndex();
          parser$2.load(storeInstanceOptions, storeInstanceOptions, this);
          this._nextRequest = this._lastReservoirRefresh = this._lastReservoirIncrease = Date.now();
          this._running = 0;
          this._done = 0;
          this._unblockTime = 0;
          this.ready = this.Promise.resolve();
          this.clients = {};
          this._startHeartbeat();
        }
        _startHeartbeat() {
          var base;
          if (this.heartbeat == null && (this.storeOptions.reservoirRefreshInterval != null && this.storeOptions.reservoirRefreshAmount != null || this.storeOptions.reservoirIncreaseInterval != null && this.storeOptions.reservoirIncreaseAmount != null)) {
            return typeof (base = this.heartbeat = setInterval(() => {
              var amount, incr, maximum, now2, reservoir;
              now2 = Date.now();
              if (this.storeOptions.reservoirRefreshInterval != null && now2 >= this._lastReservoirRefresh + this.storeOptions.reservoirRefreshInterval) {
                this._lastReservoirRefresh = now2;
                this.storeOptions.reservoir = this.storeOptions.reservoirRefreshAmount;
                this.instance._drainAll(this.computeCapacity());
              }
              if (this.storeOptions.reservoirIncreaseInterval != null && now2 >= this._lastReservoirIncrease + this.storeOptions.reservoirIncreaseInterval) {
                ({
                  reservoirIncreaseAmount: amount,
                  reservoirIncreaseMaximum: maximum,
                  reservoir
                } = this.storeOptions);
                this._lastReservoirIncrease = now2;
                incr = maximum != null ? Math.min(amount, maximum - reservoir) : amount;
                if (incr > 0) {
                  this.storeOptions.reservoir += incr;
                  return this.instance._drainAll(this.computeCapacity());
                }
              }
            }, this.heartbeatInterval)).unref === "function" ? base.unref() : void 0;
          } else {
            return clearInterval(this.heartbeat);
          }
        }
        async __publish__(message) {
          await this.yieldLoop();
          return this.instance.Events.trigger("message", message.toString());
        }
        async __disconnect__(flush) {
          await this.yieldLoop();
          clearInterval(this.heartbeat);
          return this.Promise.resolve();
        }
        yieldLoop(t = 0) {
          return new this.Promise(function(resolve2, reject) {
            return setTimeout(resolve2, t);
          });
        }
        computePenalty() {
          var ref;
          return (ref = this.storeOptions.penalty) != null ? ref : 15 * this.storeOptions.minTime || 5e3;
        }
        async __updateSettings__(options) {
          await this.yieldLoop();
          parser$2.overwrite(options, options, this.storeOptions);
          this._startHeartbeat();
          this.instance._drainAll(this.computeCapacity());
          return true;
        }
        async __running__() {
          await this.yieldLoop();
          return this._running;
        }
        async __queued__() {
          await this.yieldLoop();
          return this.instance.queued();
        }
        async __done__() {
          await this.yieldLoop();
          return this._done;
        }
        async __groupCheck__(time) {
          await this.yieldLoop();
          return this._nextRequest + this.timeout < time;
        }
        computeCapacity() {
          var maxConcurrent, reservoir;
          ({ maxConcurrent, reservoir } = this.storeOptions);
          if (maxConcurrent != null && reservoir != null) {
            return Math.min(maxConcurrent - this._running, reservoir);
          } else if (maxConcurrent != null) {
            return maxConcurrent - this._running;
          } else if (reservoir != null) {
            return reservoir;
          } else {
            return null;
          }
        }
        conditionsCheck(weight) {
          var capacity;
          capacity = this.computeCapacity();
          return capacity == null || weight <= capacity;
        }
        async __incrementReservoir__(incr) {
          var reservoir;
          await this.yieldLoop();
          reservoir = this.storeOptions.reservoir += incr;
          this.instance._drainAll(this.computeCapacity());
          return reservoir;
        }
        async __currentReservoir__() {
          await this.yieldLoop();
          return this.storeOptions.reservoir;
        }
        isBlocked(now2) {
          return this._unblockTime >= now2;
        }
        check(weight, now2) {
          return this.conditionsCheck(weight) && this._nextRequest - now2 <= 0;
        }
        async __check__(weight) {
          var now2;
          await this.yieldLoop();
          now2 = Date.now();
          return this.check(weight, now2);
        }
        async __register__(index, weight, expiration) {
          var now2, wait3;
          await this.yieldLoop();
          now2 = Date.now();
          if (this.conditionsCheck(weight)) {
            this._running += weight;
            if (this.storeOptions.reservoir != null) {
              this.storeOptions.reservoir -= weight;
            }
            wait3 = Math.max(this._nextRequest - now2, 0);
            this._nextRequest = now2 + wait3 + this.storeOptions.minTime;
            return {
              success: true,
              wait: wait3,
              reservoir: this.storeOptions.reservoir
            };
          } else {
            return {
              success: false
            };
          }
        }
        strategyIsBlock() {
          return this.storeOptions.strategy === 3;
        }
        async __submit__(queueLength, weight) {
          var blocked, now2, reachedHWM;
          await this.yieldLoop();
          if (this.storeOptions.maxConcurrent != null && weight > this.storeOptions.maxConcurrent) {
            throw new BottleneckError$2(`Impossible to add a job having a weight of ${weight} to a limiter having a maxConcurrent setting of ${this.storeOptions.maxConcurrent}`);
          }
          now2 = Date.now();
          reachedHWM = this.storeOptions.highWater != null && queueLength === this.storeOptions.highWater && !this.check(weight, now2);
          blocked = this.strategyIsBlock() && (reachedHWM || this.isBlocked(now2));
          if (blocked) {
            this._unblockTime = now2 + this.computePenalty();
            this._nextRequest = this._unblockTime + this.storeOptions.minTime;
            this.instance._dropAllQueued();
          }
          return {
            reachedHWM,
            blocked,
            strategy: this.storeOptions.strategy
          };
        }
        async __free__(index, weight) {
          await this.yieldLoop();
          this._running -= weight;
          this._done += weight;
          this.instance._drainAll(this.computeCapacity());
          return {
            running: this._running
          };
        }
      };
      var LocalDatastore_1 = LocalDatastore;
      var BottleneckError$3, States;
      BottleneckError$3 = BottleneckError_1;
      States = class States {
        constructor(status1) {
          this.status = status1;
          this._jobs = {};
          this.counts = this.status.map(function() {
            return 0;
          });
        }
        next(id) {
          var current, next;
          current = this._jobs[id];
          next = current + 1;
          if (current != null && next < this.status.length) {
            this.counts[current]--;
            this.counts[next]++;
            return this._jobs[id]++;
          } else if (current != null) {
            this.counts[current]--;
            return delete this._jobs[id];
          }
        }
        start(id) {
          var initial;
          initial = 0;
          this._jobs[id] = initial;
          return this.counts[initial]++;
        }
        remove(id) {
          var current;
          current = this._jobs[id];
          if (current != null) {
            this.counts[current]--;
            delete this._jobs[id];
          }
          return current != null;
        }
        jobStatus(id) {
          var ref;
          return (ref = this.status[this._jobs[id]]) != null ? ref : null;
        }
        statusJobs(status2) {
          var k, pos, ref, results, v;
          if (status2 != null) {
            pos = this.status.indexOf(status2);
            if (pos < 0) {
              throw new BottleneckError$3(`status must be one of ${this.status.join(", ")}`);
            }
            ref = this._jobs;
            results = [];
            for (k in ref) {
              v = ref[k];
              if (v === pos) {
                results.push(k);
              }
            }
            return results;
          } else {
            return Object.keys(this._jobs);
          }
        }
        statusCounts() {
          return this.counts.reduce(((acc, v, i) => {
            acc[this.status[i]] = v;
            return acc;
          }), {});
        }
      };
      var States_1 = States;
      var DLList$2, Sync;
      DLList$2 = DLList_1;
      Sync = class Sync {
        constructor(name, Promise2) {
          this.schedule = this.schedule.bind(this);
          this.name = name;
          this.Promise = Promise2;
          this._running = 0;
          this._queue = new DLList$2();
        }
        isEmpty() {
          return this._queue.length === 0;
        }
        async _tryToRun() {
          var args, cb, error2, reject, resolve2, returned, task;
          if (this._running < 1 && this._queue.length > 0) {
            this._running++;
            ({ task, args, resolve: resolve2, reject } = this._queue.shift());
            cb = await (async function() {
              try {
                returned = await task(...args);
                return function() {
                  return resolve2(returned);
                };
              } catch (error1) {
                error2 = error1;
                return function() {
                  return reject(error2);
                };
              }
            })();
            this._running--;
            this._tryToRun();
            return cb();
          }
        }
        schedule(task, ...args) {
          var promise, reject, resolve2;
          resolve2 = reject = null;
          promise = new this.Promise(function(_resolve, _reject) {
            resolve2 = _resolve;
            return reject = _reject;
          });
          this._queue.push({ task, args, resolve: resolve2, reject });
          this._tryToRun();
          return promise;
        }
      };
      var Sync_1 = Sync;
      var version = "2.19.5";
      var version$1 = {
        version
      };
      var version$2 = /* @__PURE__ */ Object.freeze({
        version,
        default: version$1
      });
      var require$$2 = () => console.log("You must import the full version of Bottleneck in order to use this feature.");
      var require$$3 = () => console.log("You must import the full version of Bottleneck in order to use this feature.");
      var require$$4 = () => console.log("You must import the full version of Bottleneck in order to use this feature.");
      var Events$2, Group, IORedisConnection$1, RedisConnection$1, Scripts$1, parser$3;
      parser$3 = parser;
      Events$2 = Events_1;
      RedisConnection$1 = require$$2;
      IORedisConnection$1 = require$$3;
      Scripts$1 = require$$4;
      Group = (function() {
        class Group2 {
          constructor(limiterOptions = {}) {
            this.deleteKey = this.deleteKey.bind(this);
            this.limiterOptions = limiterOptions;
            parser$3.load(this.limiterOptions, this.defaults, this);
            this.Events = new Events$2(this);
            this.instances = {};
            this.Bottleneck = Bottleneck_1;
            this._startAutoCleanup();
            this.sharedConnection = this.connection != null;
            if (this.connection == null) {
              if (this.limiterOptions.datastore === "redis") {
                this.connection = new RedisConnection$1(Object.assign({}, this.limiterOptions, { Events: this.Events }));
              } else if (this.limiterOptions.datastore === "ioredis") {
                this.connection = new IORedisConnection$1(Object.assign({}, this.limiterOptions, { Events: this.Events }));
              }
            }
          }
          key(key2 = "") {
            var ref;
            return (ref = this.instances[key2]) != null ? ref : (() => {
              var limiter;
              limiter = this.instances[key2] = new this.Bottleneck(Object.assign(this.limiterOptions, {
                id: `${this.id}-${key2}`,
                timeout: this.timeout,
                connection: this.connection
              }));
              this.Events.trigger("created", limiter, key2);
              return limiter;
            })();
          }
          async deleteKey(key2 = "") {
            var deleted, instance;
            instance = this.instances[key2];
            if (this.connection) {
              deleted = await this.connection.__runCommand__(["del", ...Scripts$1.allKeys(`${this.id}-${key2}`)]);
            }
            if (instance != null) {
              delete this.instances[key2];
              await instance.disconnect();
            }
            return instance != null || deleted > 0;
          }
          limiters() {
            var k, ref, results, v;
            ref = this.instances;
            results = [];
            for (k in ref) {
              v = ref[k];
              results.push({
                key: k,
                limiter: v
              });
            }
            return results;
          }
          keys() {
            return Object.keys(this.instances);
          }
          async clusterKeys() {
            var cursor, end, found, i, k, keys, len, next, start;
            if (this.connection == null) {
              return this.Promise.resolve(this.keys());
            }
            keys = [];
            cursor = null;
            start = `b_${this.id}-`.length;
            end = "_settings".length;
            while (cursor !== 0) {
              [next, found] = await this.connection.__runCommand__(["scan", cursor != null ? cursor : 0, "match", `b_${this.id}-*_settings`, "count", 1e4]);
              cursor = ~~next;
              for (i = 0, len = found.length; i < len; i++) {
                k = found[i];
                keys.push(k.slice(start, -end));
              }
            }
            return keys;
          }
          _startAutoCleanup() {
            var base;
            clearInterval(this.interval);
            return typeof (base = this.interval = setInterval(async () => {
              var e, k, ref, results, time, v;
              time = Date.now();
              ref = this.instances;
              results = [];
              for (k in ref) {
                v = ref[k];
                try {
                  if (await v._store.__groupCheck__(time)) {
                    results.push(this.deleteKey(k));
                  } else {
                    results.push(void 0);
                  }
                } catch (error2) {
                  e = error2;
                  results.push(v.Events.trigger("error", e));
                }
              }
              return results;
            }, this.timeout / 2)).unref === "function" ? base.unref() : void 0;
          }
          updateSettings(options = {}) {
            parser$3.overwrite(options, this.defaults, this);
            parser$3.overwrite(options, options, this.limiterOptions);
            if (options.timeout != null) {
              return this._startAutoCleanup();
            }
          }
          disconnect(flush = true) {
            var ref;
            if (!this.sharedConnection) {
              return (ref = this.connection) != null ? ref.disconnect(flush) : void 0;
            }
          }
        }
        Group2.prototype.defaults = {
          timeout: 1e3 * 60 * 5,
          connection: null,
          Promise,
          id: "group-key"
        };
        return Group2;
      }).call(commonjsGlobal);
      var Group_1 = Group;
      var Batcher, Events$3, parser$4;
      parser$4 = parser;
      Events$3 = Events_1;
      Batcher = (function() {
        class Batcher2 {
          constructor(options = {}) {
            this.options = options;
            parser$4.load(this.options, this.defaults, this);
            this.Events = new Events$3(this);
            this._arr = [];
            this._resetPromise();
            this._lastFlush = Date.now();
          }
          _resetPromise() {
            return this._promise = new this.Promise((res, rej) => {
              return this._resolve = res;
            });
          }
          _flush() {
            clearTimeout(this._timeout);
            this._lastFlush = Date.now();
            this._resolve();
            this.Events.trigger("batch", this._arr);
            this._arr = [];
            return this._resetPromise();
          }
          add(data) {
            var ret;
            this._arr.push(data);
            ret = this._promise;
            if (this._arr.length === this.maxSize) {
              this._flush();
            } else if (this.maxTime != null && this._arr.length === 1) {
              this._timeout = setTimeout(() => {
                return this._flush();
              }, this.maxTime);
            }
            return ret;
          }
        }
        Batcher2.prototype.defaults = {
          maxTime: null,
          maxSize: null,
          Promise
        };
        return Batcher2;
      }).call(commonjsGlobal);
      var Batcher_1 = Batcher;
      var require$$4$1 = () => console.log("You must import the full version of Bottleneck in order to use this feature.");
      var require$$8 = getCjsExportFromNamespace(version$2);
      var Bottleneck3, DEFAULT_PRIORITY$1, Events$4, Job$1, LocalDatastore$1, NUM_PRIORITIES$1, Queues$1, RedisDatastore$1, States$1, Sync$1, parser$5, splice = [].splice;
      NUM_PRIORITIES$1 = 10;
      DEFAULT_PRIORITY$1 = 5;
      parser$5 = parser;
      Queues$1 = Queues_1;
      Job$1 = Job_1;
      LocalDatastore$1 = LocalDatastore_1;
      RedisDatastore$1 = require$$4$1;
      Events$4 = Events_1;
      States$1 = States_1;
      Sync$1 = Sync_1;
      Bottleneck3 = (function() {
        class Bottleneck4 {
          constructor(options = {}, ...invalid) {
            var storeInstanceOptions, storeOptions;
            this._addToQueue = this._addToQueue.bind(this);
            this._validateOptions(options, invalid);
            parser$5.load(options, this.instanceDefaults, this);
            this._queues = new Queues$1(NUM_PRIORITIES$1);
            this._scheduled = {};
            this._states = new States$1(["RECEIVED", "QUEUED", "RUNNING", "EXECUTING"].concat(this.trackDoneStatus ? ["DONE"] : []));
            this._limiter = null;
            this.Events = new Events$4(this);
            this._submitLock = new Sync$1("submit", this.Promise);
            this._registerLock = new Sync$1("register", this.Promise);
            storeOptions = parser$5.load(options, this.storeDefaults, {});
            this._store = (function() {
              if (this.datastore === "redis" || this.datastore === "ioredis" || this.connection != null) {
                storeInstanceOptions = parser$5.load(options, this.redisStoreDefaults, {});
                return new RedisDatastore$1(this, storeOptions, storeInstanceOptions);
              } else if (this.datastore === "local") {
                storeInstanceOptions = parser$5.load(options, this.localStoreDefaults, {});
                return new LocalDatastore$1(this, storeOptions, storeInstanceOptions);
              } else {
                throw new Bottleneck4.prototype.BottleneckError(`Invalid datastore type: ${this.datastore}`);
              }
            }).call(this);
            this._queues.on("leftzero", () => {
              var ref;
              return (ref = this._store.heartbeat) != null ? typeof ref.ref === "function" ? ref.ref() : void 0 : void 0;
            });
            this._queues.on("zero", () => {
              var ref;
              return (ref = this._store.heartbeat) != null ? typeof ref.unref === "function" ? ref.unref() : void 0 : void 0;
            });
          }
          _validateOptions(options, invalid) {
            if (!(options != null && typeof options === "object" && invalid.length === 0)) {
              throw new Bottleneck4.prototype.BottleneckError("Bottleneck v2 takes a single object argument. Refer to https://github.com/SGrondin/bottleneck#upgrading-to-v2 if you're upgrading from Bottleneck v1.");
            }
          }
          ready() {
            return this._store.ready;
          }
          clients() {
            return this._store.clients;
          }
          channel() {
            return `b_${this.id}`;
          }
          channel_client() {
            return `b_${this.id}_${this._store.clientId}`;
          }
          publish(message) {
            return this._store.__publish__(message);
          }
          disconnect(flush = true) {
            return this._store.__disconnect__(flush);
          }
          chain(_limiter) {
            this._limiter = _limiter;
            return this;
          }
          queued(priority) {
            return this._queues.queued(priority);
          }
          clusterQueued() {
            return this._store.__queued__();
          }
          empty() {
            return this.queued() === 0 && this._submitLock.isEmpty();
          }
          running() {
            return this._store.__running__();
          }
          done() {
            return this._store.__done__();
          }
          jobStatus(id) {
            return this._states.jobStatus(id);
          }
          jobs(status2) {
            return this._states.statusJobs(status2);
          }
          counts() {
            return this._states.statusCounts();
          }
          _randomIndex() {
            return Math.random().toString(36).slice(2);
          }
          check(weight = 1) {
            return this._store.__check__(weight);
          }
          _clearGlobalState(index) {
            if (this._scheduled[index] != null) {
              clearTimeout(this._scheduled[index].expiration);
              delete this._scheduled[index];
              return true;
            } else {
              return false;
            }
          }
          async _free(index, job, options, eventInfo) {
            var e, running;
            try {
              ({ running } = await this._store.__free__(index, options.weight));
              this.Events.trigger("debug", `Freed ${options.id}`, eventInfo);
              if (running === 0 && this.empty()) {
                return this.Events.trigger("idle");
              }
            } catch (error1) {
              e = error1;
              return this.Events.trigger("error", e);
            }
          }
          _run(index, job, wait3) {
            var clearGlobalState, free, run;
            job.doRun();
            clearGlobalState = this._clearGlobalState.bind(this, index);
            run = this._run.bind(this, index, job);
            free = this._free.bind(this, index, job);
            return this._scheduled[index] = {
              timeout: setTimeout(() => {
                return job.doExecute(this._limiter, clearGlobalState, run, free);
              }, wait3),
              expiration: job.options.expiration != null ? setTimeout(function() {
                return job.doExpire(clearGlobalState, run, free);
              }, wait3 + job.options.expiration) : void 0,
              job
            };
          }
          _drainOne(capacity) {
            return this._registerLock.schedule(() => {
              var args, index, next, options, queue;
              if (this.queued() === 0) {
                return this.Promise.resolve(null);
              }
              queue = this._queues.getFirst();
              ({ options, args } = next = queue.first());
              if (capacity != null && options.weight > capacity) {
                return this.Promise.resolve(null);
              }
              this.Events.trigger("debug", `Draining ${options.id}`, { args, options });
              index = this._randomIndex();
              return this._store.__register__(index, options.weight, options.expiration).then(({ success, wait: wait3, reservoir }) => {
                var empty;
                this.Events.trigger("debug", `Drained ${options.id}`, { success, args, options });
                if (success) {
                  queue.shift();
                  empty = this.empty();
                  if (empty) {
                    this.Events.trigger("empty");
                  }
                  if (reservoir === 0) {
                    this.Events.trigger("depleted", empty);
                  }
                  this._run(index, next, wait3);
                  return this.Promise.resolve(options.weight);
                } else {
                  return this.Promise.resolve(null);
                }
              });
            });
          }
          _drainAll(capacity, total = 0) {
            return this._drainOne(capacity).then((drained) => {
              var newCapacity;
              if (drained != null) {
                newCapacity = capacity != null ? capacity - drained : capacity;
                return this._drainAll(newCapacity, total + drained);
              } else {
                return this.Promise.resolve(total);
              }
            }).catch((e) => {
              return this.Events.trigger("error", e);
            });
          }
          _dropAllQueued(message) {
            return this._queues.shiftAll(function(job) {
              return job.doDrop({ message });
            });
          }
          stop(options = {}) {
            var done, waitForExecuting;
            options = parser$5.load(options, this.stopDefaults);
            waitForExecuting = (at) => {
              var finished;
              finished = () => {
                var counts;
                counts = this._states.counts;
                return counts[0] + counts[1] + counts[2] + counts[3] === at;
              };
              return new this.Promise((resolve2, reject) => {
                if (finished()) {
                  return resolve2();
                } else {
                  return this.on("done", () => {
                    if (finished()) {
                      this.removeAllListeners("done");
                      return resolve2();
                    }
                  });
                }
              });
            };
            done = options.dropWaitingJobs ? (this._run = function(index, next) {
              return next.doDrop({
                message: options.dropErrorMessage
              });
            }, this._drainOne = () => {
              return this.Promise.resolve(null);
            }, this._registerLock.schedule(() => {
              return this._submitLock.schedule(() => {
                var k, ref, v;
                ref = this._scheduled;
                for (k in ref) {
                  v = ref[k];
                  if (this.jobStatus(v.job.options.id) === "RUNNING") {
                    clearTimeout(v.timeout);
                    clearTimeout(v.expiration);
                    v.job.doDrop({
                      message: options.dropErrorMessage
                    });
                  }
                }
                this._dropAllQueued(options.dropErrorMessage);
                return waitForExecuting(0);
              });
            })) : this.schedule({
              priority: NUM_PRIORITIES$1 - 1,
              weight: 0
            }, () => {
              return waitForExecuting(1);
            });
            this._receive = function(job) {
              return job._reject(new Bottleneck4.prototype.BottleneckError(options.enqueueErrorMessage));
            };
            this.stop = () => {
              return this.Promise.reject(new Bottleneck4.prototype.BottleneckError("stop() has already been called"));
            };
            return done;
          }
          async _addToQueue(job) {
            var args, blocked, error2, options, reachedHWM, shifted, strategy;
            ({ args, options } = job);
            try {
              ({ reachedHWM, blocked, strategy } = await this._store.__submit__(this.queued(), options.weight));
            } catch (error1) {
              error2 = error1;
              this.Events.trigger("debug", `Could not queue ${options.id}`, { args, options, error: error2 });
              job.doDrop({ error: error2 });
              return false;
            }
            if (blocked) {
              job.doDrop();
              return true;
            } else if (reachedHWM) {
              shifted = strategy === Bottleneck4.prototype.strategy.LEAK ? this._queues.shiftLastFrom(options.priority) : strategy === Bottleneck4.prototype.strategy.OVERFLOW_PRIORITY ? this._queues.shiftLastFrom(options.priority + 1) : strategy === Bottleneck4.prototype.strategy.OVERFLOW ? job : void 0;
              if (shifted != null) {
                shifted.doDrop();
              }
              if (shifted == null || strategy === Bottleneck4.prototype.strategy.OVERFLOW) {
                if (shifted == null) {
                  job.doDrop();
                }
                return reachedHWM;
              }
            }
            job.doQueue(reachedHWM, blocked);
            this._queues.push(job);
            await this._drainAll();
            return reachedHWM;
          }
          _receive(job) {
            if (this._states.jobStatus(job.options.id) != null) {
              job._reject(new Bottleneck4.prototype.BottleneckError(`A job with the same id already exists (id=${job.options.id})`));
              return false;
            } else {
              job.doReceive();
              return this._submitLock.schedule(this._addToQueue, job);
            }
          }
          submit(...args) {
            var cb, fn, job, options, ref, ref1, task;
            if (typeof args[0] === "function") {
              ref = args, [fn, ...args] = ref, [cb] = splice.call(args, -1);
              options = parser$5.load({}, this.jobDefaults);
            } else {
              ref1 = args, [options, fn, ...args] = ref1, [cb] = splice.call(args, -1);
              options = parser$5.load(options, this.jobDefaults);
            }
            task = (...args2) => {
              return new this.Promise(function(resolve2, reject) {
                return fn(...args2, function(...args3) {
                  return (args3[0] != null ? reject : resolve2)(args3);
                });
              });
            };
            job = new Job$1(task, args, options, this.jobDefaults, this.rejectOnDrop, this.Events, this._states, this.Promise);
            job.promise.then(function(args2) {
              return typeof cb === "function" ? cb(...args2) : void 0;
            }).catch(function(args2) {
              if (Array.isArray(args2)) {
                return typeof cb === "function" ? cb(...args2) : void 0;
              } else {
                return typeof cb === "function" ? cb(args2) : void 0;
              }
            });
            return this._receive(job);
          }
          schedule(...args) {
            var job, options, task;
            if (typeof args[0] === "function") {
              [task, ...args] = args;
              options = {};
            } else {
              [options, task, ...args] = args;
            }
            job = new Job$1(task, args, options, this.jobDefaults, this.rejectOnDrop, this.Events, this._states, this.Promise);
            this._receive(job);
            return job.promise;
          }
          wrap(fn) {
            var schedule, wrapped;
            schedule = this.schedule.bind(this);
            wrapped = function(...args) {
              return schedule(fn.bind(this), ...args);
            };
            wrapped.withOptions = function(options, ...args) {
              return schedule(options, fn, ...args);
            };
            return wrapped;
          }
          async updateSettings(options = {}) {
            await this._store.__updateSettings__(parser$5.overwrite(options, this.storeDefaults));
            parser$5.overwrite(options, this.instanceDefaults, this);
            return this;
          }
          currentReservoir() {
            return this._store.__currentReservoir__();
          }
          incrementReservoir(incr = 0) {
            return this._store.__incrementReservoir__(incr);
          }
        }
        Bottleneck4.default = Bottleneck4;
        Bottleneck4.Events = Events$4;
        Bottleneck4.version = Bottleneck4.prototype.version = require$$8.version;
        Bottleneck4.strategy = Bottleneck4.prototype.strategy = {
          LEAK: 1,
          OVERFLOW: 2,
          OVERFLOW_PRIORITY: 4,
          BLOCK: 3
        };
        Bottleneck4.BottleneckError = Bottleneck4.prototype.BottleneckError = BottleneckError_1;
        Bottleneck4.Group = Bottleneck4.prototype.Group = Group_1;
        Bottleneck4.RedisConnection = Bottleneck4.prototype.RedisConnection = require$$2;
        Bottleneck4.IORedisConnection = Bottleneck4.prototype.IORedisConnection = require$$3;
        Bottleneck4.Batcher = Bottleneck4.prototype.Batcher = Batcher_1;
        Bottleneck4.prototype.jobDefaults = {
          priority: DEFAULT_PRIORITY$1,
          weight: 1,
          expiration: null,
          id: "<no-id>"
        };
        Bottleneck4.prototype.storeDefaults = {
          maxConcurrent: null,
          minTime: 0,
          highWater: null,
          strategy: Bottleneck4.prototype.strategy.LEAK,
          penalty: null,
          reservoir: null,
          reservoirRefreshInterval: null,
          reservoirRefreshAmount: null,
          reservoirIncreaseInterval: null,
          reservoirIncreaseAmount: null,
          reservoirIncreaseMaximum: null
        };
        Bottleneck4.prototype.localStoreDefaults = {
          Promise,
          timeout: null,
          heartbeatInterval: 250
        };
        Bottleneck4.prototype.redisStoreDefaults = {
          Promise,
          timeout: null,
          heartbeatInterval: 5e3,
          clientTimeout: 1e4,
          Redis: null,
          clientOptions: {},
          clusterNodes: null,
          clearDatastore: false,
          connection: null
        };
        Bottleneck4.prototype.instanceDefaults = {
          datastore: "local",
          connection: null,
          id: "<no-id>",
          rejectOnDrop: true,
          trackDoneStatus: false,
          Promise
        };
        Bottleneck4.prototype.stopDefaults = {
          enqueueErrorMessage: "This limiter has been stopped and cannot accept new jobs.",
          dropWaitingJobs: true,
          dropErrorMessage: "This limiter has been stopped."
        };
        return Bottleneck4;
      }).call(commonjsGlobal);
      var Bottleneck_1 = Bottleneck3;
      var lib = Bottleneck_1;
      return lib;
    }));
  }
});
function chooseMode({ mode, accept }, { event, action, isDefault }) {
  if (mode !== "auto") return mode;
  if (event === "workflow_run") return "publish";
  if (accept !== void 0 || event === "push" && isDefault) return "record";
  return event.startsWith("pull_request") && action === "closed" ? "prune" : "check";
}
var words = {
  mode: ["auto", "check", "record", "publish", "prune"],
  comment: ["always", "on-change", "on-failure", "never"],
  charts: ["png", "svg", "mermaid", "none"],
  status: ["on", "off"],
  "fail-on": ["fail", "undecided", "never"]
};
var usualHistory = "leash-history";
function parseInputs(read) {
  const faults = [];
  const word = (name, empty) => {
    const is = read(name).trim();
    const known = words[name];
    if (is === "") return empty;
    if (known.includes(is)) return is;
    faults.push((0, import_chunk_OAUVUEHV.fault)("input", { name, is, must: `one of ${known.join(", ")}` }));
    return empty;
  };
  const inputs = {
    candidate: lines(read("candidate")),
    baseline: lines(read("baseline")),
    origin: lines(read("origin")),
    policy: policyPath(read("policy").trim(), faults),
    token: read("github-token").trim(),
    mode: word("mode", "auto"),
    key: key(read("key").trim(), faults),
    comment: word("comment", "always"),
    charts: word("charts", "png"),
    status: word("status", "on"),
    historyBranch: branch(read("history-branch").trim(), faults),
    accept: acceptance(read("accept").trim(), faults),
    failOn: word("fail-on", "as-policy")
  };
  (0, import_chunk_OAUVUEHV.refuse)(faults);
  return inputs;
}
function lines(text) {
  return text.split(/\r?\n/).map((line2) => line2.trim()).filter((line2) => line2 !== "");
}
function key(is, faults) {
  if (is === "") return "default";
  if ((0, import_chunk_L5A7MSXR.isKey)(is)) return is;
  faults.push((0, import_chunk_OAUVUEHV.fault)("input", { name: "key", is, must: import_chunk_L5A7MSXR.keyForm }));
  return "default";
}
function branch(is, faults) {
  if (is === "") return usualHistory;
  const isName = /^[A-Za-z0-9][A-Za-z0-9._/-]{0,199}$/.test(is) && !/\.\.|\/\/|\/\.|[./]$|\.lock$/.test(is);
  if (isName) return is;
  faults.push(
    (0, import_chunk_OAUVUEHV.fault)("input", { name: "history-branch", is, must: "the name of a branch, such as leash-history" })
  );
  return usualHistory;
}
function acceptance(is, faults) {
  if (is === "") return void 0;
  const [, commit2, reason2] = /^([0-9a-f]{7,64})[:\s]\s*(\S[^]*)$/.exec(is) ?? [];
  if (commit2 !== void 0 && reason2 !== void 0) return { commit: commit2, reason: reason2 };
  const must = 'a commit of at least seven digits and a reason, such as "3f2a91c The grader was wrong."';
  faults.push((0, import_chunk_OAUVUEHV.fault)("input", { name: "accept", is, must }));
  return void 0;
}
function policyPath(is, faults) {
  const clean = is.replace(/^(\.\/)+/, "");
  if (clean === "") return void 0;
  if (!/^([A-Za-z]:)?[/\\]/.test(clean) && !clean.split(/[/\\]/).includes("..")) return clean;
  faults.push(
    (0, import_chunk_OAUVUEHV.fault)("input", { name: "policy", is, must: "a path inside the repository, from the repository's root" })
  );
  return void 0;
}
function marker(key2) {
  return `<!-- leash:key=${key2} -->`;
}
function stampLine({ run, attempt: attempt2 }) {
  return `<!-- leash:run=${run} attempt=${attempt2} -->`;
}
function isMarked(body, key2) {
  return line(body, 0) === marker(key2);
}
function stampOf(body) {
  const [, run, attempt2] = /^<!-- leash:run=(\d{1,15}) attempt=(\d{1,9}) -->$/.exec(line(body, 1)) ?? [];
  return run === void 0 ? void 0 : { run: Number(run), attempt: Number(attempt2) };
}
function isNewer(one, other) {
  if (one === void 0 || other === void 0) return false;
  return one.run > other.run || one.run === other.run && one.attempt > other.attempt;
}
function line(body, index) {
  return (body.split("\n", index + 1)[index] ?? "").trim();
}
var overhead = 2e3;
function commentBody({ key: key2, writer }, fitted) {
  const hidden = [marker(key2), ...writer.stamp === void 0 ? [] : [stampLine(writer.stamp)]].join("\n");
  const small = [...shortened(fitted).map((one) => (0, import_chunk_SFVW4PIC.escapeMarkdown)(one.text)), ...signature(writer)];
  return [hidden, fitted.markdown, ...small.map((text) => `<sub>${text}</sub>`)].join("\n\n");
}
function signature({ stamp, url, commit: commit2 }) {
  const about2 = commit2 === void 0 ? [] : [`About commit ${commit2}`];
  const again = stamp !== void 0 && stamp.attempt > 1 ? `, attempt ${stamp.attempt}` : "";
  const log = url === void 0 ? [] : [`[log of this run](${url})${again}`];
  const text = [...about2, ...log].join(" · ");
  return text === "" ? [] : [text];
}
function shortened(fitted) {
  return [
    ...fitted.leftOut.length === 0 ? [] : [(0, import_chunk_KRYSAH5S.note)("comment-shortened", { sections: fitted.leftOut.join(", ") })],
    ...fitted.plainer.length === 0 ? [] : [(0, import_chunk_KRYSAH5S.note)("comment-plainer", { sections: fitted.plainer.join(", ") })]
  ];
}
function fit(sections, budget2, size, form = "as it is") {
  const [first, ...more] = sections;
  const kept = new Map(first === void 0 ? [] : [[first, first.markdown]]);
  const joined = () => join(sections.flatMap((section) => kept.get(section) ?? []));
  for (const section of [...more.filter(isEssential), ...more.filter((one) => !isEssential(one))]) {
    const fitting = formsOf(section, form).find((markdown) => {
      kept.set(section, markdown);
      return size(joined()) <= budget2;
    });
    if (fitting === void 0) kept.delete(section);
  }
  const named = (chosen) => sections.filter(chosen).map(({ name }) => name);
  return {
    markdown: joined(),
    leftOut: named((section) => !kept.has(section)),
    plainer: named((section) => kept.has(section) && kept.get(section) !== section.markdown)
  };
}
function formsOf({ markdown, plainer }, form) {
  if (plainer === void 0) return [markdown];
  return form === "plainer" ? [plainer] : [markdown, plainer];
}
function isEssential(section) {
  return section.essential;
}
function join(markdown) {
  return markdown.map((text) => text.trim()).join("\n\n");
}
var minutes = 10;
function ownComments(port, key2) {
  let author;
  const read = async (since) => {
    const listed = await port.list(since);
    if (!listed.ok) return listed;
    const marked = listed.value.filter((comment3) => isMarked(comment3.body, key2));
    if (marked.length === 0) return { ok: true, value: [] };
    const us = author ??= await port.author();
    const own2 = marked.filter((comment3) => comment3.author === us).sort((a, b) => a.id - b.id);
    return { ok: true, value: own2 };
  };
  return {
    all: () => read(),
    since: ({ updated, author: us }) => {
      author ??= us;
      return read(earlier(updated));
    }
  };
}
function earlier(time) {
  return new Date(Date.parse(time) - minutes * 6e4).toISOString();
}
var budgets = [65e3, 3e4, 8e3];
var rounds = 5;
async function publishComment(port, request) {
  const comments = ownComments(port, request.key);
  let own2 = await comments.all();
  if (!own2.ok) return refused("list the comments", own2.refusal);
  if (own2.value.length === 0 && !request.start) return { url: void 0, notes: [], refused: [] };
  for (let round = 1; ; round++) {
    const newer = latest(own2.value);
    if (newer !== void 0 && isNewer(stampOf(newer.body), request.writer.stamp))
      return outdated(port, own2.value, newer);
    const written = await write(port, comments, request, own2.value[0]);
    if (!written.ok)
      return refused(`${own2.value.length === 0 ? "write" : "update"} the comment`, written.refusal);
    const { comment: comment3, notes } = written.value;
    const left = await removeOthers(port, own2.value, comment3);
    const now2 = await comments.since(comment3);
    if (!now2.ok || round === rounds || isSettled(now2.value, comment3, request.writer.stamp))
      return { url: comment3.url, notes, refused: left };
    own2 = now2;
  }
}
function isSettled(own2, written, stamp) {
  const [only, ...others] = own2;
  if (only === void 0) return true;
  return others.length === 0 && only.id === written.id && !isNewer(stamp, stampOf(only.body));
}
function latest(own2) {
  return own2.reduce((best, one) => {
    if (best === void 0) return one;
    const [stamp, other] = [stampOf(one.body), stampOf(best.body)];
    return isNewer(stamp, other) || stamp !== void 0 && other === void 0 ? one : best;
  }, void 0);
}
async function outdated(port, own2, newest) {
  const notes = [(0, import_chunk_KRYSAH5S.note)("comment-newer")];
  const [oldest] = own2;
  if (oldest === void 0 || own2.length === 1) return { url: newest.url, notes, refused: [] };
  const moved = oldest === newest || (await port.update(oldest.id, newest.body)).ok;
  const kept = moved ? oldest : newest;
  return { url: kept.url, notes, refused: await removeOthers(port, own2, kept) };
}
async function removeOthers(port, own2, kept) {
  const all = [];
  for (const { id } of own2) {
    if (id === kept.id) continue;
    const removed3 = await port.remove(id);
    if (!removed3.ok) all.push({ what: "delete a second comment of the same report", needs, ...removed3 });
  }
  return all;
}
async function write(port, comments, request, own2) {
  for (const [index, budget2] of budgets.entries()) {
    const form = index === 0 ? "as it is" : "plainer";
    const fitted = fit(request.sections, budget2 - overhead, (text) => text.length, form);
    const reply = await writeOnce(port, comments, commentBody(request, fitted), own2);
    if (reply.ok) return { ok: true, value: { comment: reply.value, notes: shortened(fitted) } };
    if (reply.refusal.status !== 422 || index === budgets.length - 1) return reply;
  }
  throw new Error("there is always a shortest comment");
}
async function writeOnce(port, comments, text, own2) {
  const reply = own2 === void 0 ? await port.create(text) : await port.update(own2.id, text);
  if (reply.ok || reply.refusal.kind !== (own2 === void 0 ? "outage" : "missing")) return reply;
  const now2 = await comments.all();
  if (!now2.ok) return now2;
  const there = now2.value[0];
  if (there === void 0) return port.create(text);
  return there.id === own2?.id ? reply : port.update(there.id, text);
}
var needs = { name: "pull-requests", level: "write" };
function refused(what, refusal2) {
  return { url: void 0, notes: [], refused: [{ what, refusal: refusal2, needs }] };
}
function notesOnRefused(all, wanted) {
  const lacking = all.filter(({ refusal: { kind: kind2 } }) => kind2 === "forbidden" || kind2 === "missing");
  const others = all.filter((one) => !lacking.includes(one));
  return [
    ...lacking.length === 0 ? [] : [
      (0, import_chunk_KRYSAH5S.note)("github-refused", {
        what: list(lacking.map(({ what }) => what)),
        why: (0, import_chunk_S6PORJHG.whyNotPermitted)(lacking, wanted)
      })
    ],
    ...others.map(
      ({ what, refusal: refusal2, needs: needs2 }) => (0, import_chunk_KRYSAH5S.note)("github-refused", { what, why: (0, import_chunk_S6PORJHG.whyRefused)(refusal2, needs2) })
    )
  ];
}
function list(items) {
  const unique = [...new Set(items)];
  const last = unique.at(-1) ?? "";
  return unique.length < 2 ? last : `${unique.slice(0, -1).join(", to ")} and to ${last}`;
}
async function storeFolder(port, folder, files) {
  const blobs = /* @__PURE__ */ new Map();
  return (0, import_chunk_6V3ZMYGU.commitToBranch)(port, async (tip2) => {
    const there = await pathsOf(port, tip2);
    if (!there.ok) return there;
    const wanted = new Map(files.map((file) => [`${folder}/${file.path}`, file.content]));
    const gone = [...there.value].filter((path6) => path6.startsWith(`${folder}/`) && !wanted.has(path6));
    const missing = [...wanted].filter(([path6]) => !there.value.has(path6));
    if (tip2 !== void 0 && missing.length === 0 && gone.length === 0) return { ok: true, value: tip2.commit };
    const all = there.value.has(about) ? missing : [[about, readme], ...missing];
    const entries = await entriesOf(port, all, blobs);
    if (!entries.ok) return entries;
    return commit(port, `Leash: pictures for ${folder}`, tip2, [...entries.value, ...removed(gone)]);
  });
}
async function removeFolders(port, kept) {
  let count2;
  const first = await port.tip();
  if (!first.ok || first.value === void 0) return first.ok ? { ok: true, value: void 0 } : first;
  const done = await (0, import_chunk_6V3ZMYGU.commitToBranch)(port, async (tip2) => {
    const there = await pathsOf(port, tip2);
    if (!there.ok) return there;
    const keep = await kept();
    if (!keep.ok) return keep;
    const gone = [...there.value].filter(
      (path6) => path6.includes("/") && !keep.value.has(path6.split("/", 1)[0] ?? "")
    );
    count2 = gone.length;
    if (tip2 !== void 0 && count2 === 0) return { ok: true, value: tip2.commit };
    return commit(port, "Leash: no more pictures for what is closed", tip2, removed(gone));
  });
  return done.ok ? { ok: true, value: count2 } : done;
}
var about = "README.md";
var readme = `# Pictures for comments

[Leash](https://github.com/OWNER/leash) keeps the charts of its comments here, a folder a pull request, and takes them away
when the pull request is closed. Comments link them by commit. The branch may be deleted at any time: comments that are
there lose their pictures, and the next report makes the branch again.
`;
async function pathsOf(port, tip2) {
  return tip2 === void 0 ? { ok: true, value: /* @__PURE__ */ new Set() } : port.paths(tip2.tree);
}
async function entriesOf(port, files, blobs) {
  const entries = [];
  for (const [path6, content] of files) {
    if (typeof content === "string") {
      entries.push({ path: path6, is: { text: content } });
      continue;
    }
    const known = blobs.get(path6);
    const blob = known === void 0 ? await port.writeBlob(content) : { ok: true, value: known };
    if (!blob.ok) return blob;
    blobs.set(path6, blob.value);
    entries.push({ path: path6, is: { blob: blob.value } });
  }
  return { ok: true, value: entries };
}
function removed(paths) {
  return paths.map((path6) => ({ path: path6, is: "gone" }));
}
async function commit(port, message, tip2, entries) {
  const tree = await port.writeTree(tip2?.tree, entries);
  return tree.ok ? port.writeCommit(message, tree.value, tip2?.commit) : tree;
}
function pictureAddress(place, visible, commit2, path6) {
  const { server, owner, repo } = place;
  if (visible === true && server === "https://github.com")
    return `https://raw.githubusercontent.com/${owner}/${repo}/${commit2}/${path6}`;
  return `${server}/${owner}/${repo}/blob/${commit2}/${path6}?raw=true`;
}
async function showCharts(charts, wish, store) {
  if (wish === "none") return { sections: charts.illustrate([]), notes: [], refused: [] };
  const instead = { sections: withoutPictures(charts), notes: [], refused: [] };
  if (wish === "mermaid" || store === void 0 || charts.drawn.length === 0) return instead;
  const files = await drawn(charts.drawn, wish, store);
  if ("code" in files) return { ...instead, notes: [files] };
  const all = files.flatMap((chart) => chart.files);
  const commit2 = await storeFolder(store.branch, store.folder, all);
  if (!commit2.ok) {
    const needs2 = { name: "contents", level: "write" };
    return { ...instead, refused: [{ what: keepPictures, refusal: commit2.refusal, needs: needs2 }] };
  }
  const visible = await store.isPublic();
  const address = ({ path: path6 }) => pictureAddress(
    store.place,
    visible.ok ? visible.value : void 0,
    commit2.value,
    `${store.folder}/${path6}`
  );
  const illustrations = files.map(({ chart, light, dark }) => ({
    name: chart.name,
    alt: chart.alt,
    light: address(light),
    dark: address(dark),
    ...width(chart.light)
  }));
  return { sections: charts.illustrate(illustrations), notes: [], refused: [] };
}
function withoutPictures(charts) {
  const { diagrams, bars } = charts;
  const drawn2 = new Set(diagrams.map(({ name }) => name));
  const plainer = new Map(charts.illustrate(bars).map(({ name, markdown }) => [name, markdown]));
  const best = charts.illustrate([...diagrams, ...bars.filter(({ name }) => !drawn2.has(name))]);
  return best.map(
    (section) => plainer.get(section.name) === section.markdown ? section : { ...section, plainer: plainer.get(section.name) }
  );
}
var keepPictures = "keep the charts' pictures on the branch leash-charts (so the curves are drawn by Mermaid, the rest as bars)";
async function drawn(charts, wish, store) {
  try {
    return await filesOf(charts, wish, store);
  } catch (error2) {
    return (0, import_chunk_KRYSAH5S.note)("charts-not-drawn", { why: String(error2) });
  }
}
function width(svg) {
  const found = /^<svg [^>]*?\bwidth="(\d+)/.exec(svg)?.[1];
  return found === void 0 ? {} : { width: Number(found) };
}
async function filesOf(drawn2, wish, store) {
  const all = [];
  for (const chart of drawn2) {
    const light = stored(`${chart.name}-light`, "svg", chart.light);
    const dark = stored(`${chart.name}-dark`, "svg", chart.dark);
    if (wish === "svg") {
      all.push({ chart, light, dark, files: [light, dark] });
      continue;
    }
    const lightPng = stored(`${chart.name}-light`, "png", await store.toPng(chart.light));
    const darkPng = stored(`${chart.name}-dark`, "png", await store.toPng(chart.dark));
    all.push({ chart, light: lightPng, dark: darkPng, files: [lightPng, darkPng, light, dark] });
  }
  return all;
}
function stored(name, kind2, content) {
  const sha2 = (0, require("node:crypto").createHash)("sha256").update(content).digest("hex");
  return { path: `${name}-${sha2}.${kind2}`, content };
}
var longest = 140;
function publishStatus(port, key2, outcome, url) {
  return set(port, key2, { state: state(outcome), description: outcome.sentence, url });
}
function publishPending(port, key2, description, url) {
  return set(port, key2, { state: "pending", description, url });
}
async function set(port, key2, status2) {
  const context = key2 === "default" ? "leash" : `leash (${key2})`;
  const description = (0, import_chunk_6V3ZMYGU.cut)((0, import_chunk_FPK3PABP.printable)(status2.description), longest - 1);
  const reply = await port.set({ ...status2, context, description });
  if (reply.ok) return [];
  const what = `set the commit status ${context}`;
  return [{ what, refusal: reply.refusal, needs: { name: "statuses", level: "write" } }];
}
function state({ exitCode, verdict }) {
  if (verdict === void 0) return "error";
  return exitCode === 0 ? "success" : "failure";
}
var budget = 1e6;
function composeSummary(sections) {
  const fitted = fit(sections, budget, (text) => new TextEncoder().encode(text).length);
  if (fitted.leftOut.length === 0) return `${fitted.markdown}
`;
  const left = (0, import_chunk_KRYSAH5S.note)("summary-shortened", { sections: fitted.leftOut.join(", ") });
  return `${fitted.markdown}

<sub>${(0, import_chunk_SFVW4PIC.escapeMarkdown)(left.text)}</sub>
`;
}
async function deliver(outcome, delivery, runner) {
  const shown2 = await illustrated(outcome, delivery);
  const receipt = await comment(outcome, shown2.sections, delivery);
  const unset = await status(outcome, receipt, delivery);
  const refused2 = [...receipt.refused, ...shown2.refused, ...unset];
  const notes = [...shown2.notes, ...receipt.notes, ...notesOnRefused(refused2, permissions(delivery))];
  runner.say(outcome.sentence);
  for (const note2 of notes) runner.say(note2.text);
  const [head, ...rest] = shown2.sections;
  const sections = [...head === void 0 ? [] : [head], ...(0, import_chunk_6V3ZMYGU.notesSection)(notes), ...rest];
  await runner.summarise(composeSummary(sections));
  for (const annotation of outcome.annotations) runner.annotate(annotation);
  const outputs = { ...outcome.outputs, "comment-url": receipt.url ?? "" };
  for (const [name, value] of Object.entries(outputs)) runner.output(name, value);
}
function permissions({ mode, comments, charts, pictures, status: status2 }) {
  const speaks = mode !== "never" && !("code" in comments);
  const draws = speaks && pictures !== void 0 && (charts === "png" || charts === "svg");
  return [
    { name: "contents", level: draws ? "write" : "read" },
    ...speaks ? [{ name: "pull-requests", level: "write" }] : [],
    ...status2 === void 0 ? [] : [{ name: "statuses", level: "write" }]
  ];
}
async function illustrated({ charts, sections }, delivery) {
  if (charts === void 0) return { sections, notes: [], refused: [] };
  const store = delivery.mode === "never" ? void 0 : delivery.pictures;
  return showCharts(charts, delivery.charts, store);
}
async function comment(outcome, sections, { key: key2, mode, writer, comments }) {
  if (mode === "never") return { url: void 0, notes: [], refused: [] };
  if ("code" in comments) return { url: void 0, notes: [comments], refused: [] };
  return publishComment(comments, { key: key2, sections, writer, start: starts(mode, outcome) });
}
async function status(outcome, { url }, { key: key2, status: status2, writer }) {
  return status2 === void 0 ? [] : publishStatus(status2, key2, outcome, url ?? writer.url);
}
function starts(mode, outcome) {
  switch (mode) {
    case "always":
      return true;
    case "on-change":
      return outcome.changed;
    case "on-failure":
      return outcome.verdict !== "pass";
    case "never":
      return false;
  }
}
var import_light = (0, import_chunk_75QCMCYK.__toESM)(require_light(), 1);
var VERSION = "0.0.0-development";
function isRequestError(error2) {
  return error2.request !== void 0;
}
async function errorRequest(state2, octokit, error2, options) {
  if (!isRequestError(error2) || !error2?.request.request) {
    throw error2;
  }
  if (error2.status >= 400 && !state2.doNotRetry.includes(error2.status)) {
    const retries = options.request.retries != null ? options.request.retries : state2.retries;
    const retryAfter = Math.pow((options.request.retryCount || 0) + 1, 2);
    throw octokit.retry.retryRequest(error2, retries, retryAfter);
  }
  throw error2;
}
async function wrapRequest(state2, octokit, request, options) {
  const limiter = new import_light.default();
  limiter.on("failed", function(error2, info2) {
    const maxRetries = ~~error2.request.request?.retries;
    const after = ~~error2.request.request?.retryAfter;
    options.request.retryCount = info2.retryCount + 1;
    if (maxRetries > info2.retryCount) {
      return after * state2.retryAfterBaseValue;
    }
  });
  return limiter.schedule(
    requestWithGraphqlErrorHandling.bind(null, state2, octokit, request),
    options
  );
}
async function requestWithGraphqlErrorHandling(state2, octokit, request, options) {
  const response = await request(options);
  if (response.data && response.data.errors && response.data.errors.length > 0 && /Something went wrong while executing your query/.test(
    response.data.errors[0].message
  )) {
    const error2 = new import_chunk_24FUH3XC.RequestError(response.data.errors[0].message, 500, {
      request: options,
      response
    });
    return errorRequest(state2, octokit, error2, options);
  }
  return response;
}
function retry(octokit, octokitOptions) {
  const state2 = Object.assign(
    {
      enabled: true,
      retryAfterBaseValue: 1e3,
      doNotRetry: [400, 401, 403, 404, 410, 422, 451],
      retries: 3
    },
    octokitOptions.retry
  );
  const retryPlugin = {
    retry: {
      retryRequest: (error2, retries, retryAfter) => {
        error2.request.request = Object.assign({}, error2.request.request, {
          retries,
          retryAfter
        });
        return error2;
      }
    }
  };
  if (state2.enabled) {
    octokit.hook.error("request", errorRequest.bind(null, state2, retryPlugin));
    octokit.hook.wrap("request", wrapRequest.bind(null, state2, retryPlugin));
  }
  return retryPlugin;
}
retry.VERSION = VERSION;
var import_light2 = (0, import_chunk_75QCMCYK.__toESM)(require_light(), 1);
var VERSION2 = "0.0.0-development";
var noop = () => Promise.resolve();
function wrapRequest2(state2, request, options) {
  return state2.retryLimiter.schedule(doRequest, state2, request, options);
}
async function doRequest(state2, request, options) {
  const { pathname } = new URL(options.url, "http://github.test");
  const isAuth = isAuthRequest(options.method, pathname);
  const isWrite = !isAuth && options.method !== "GET" && options.method !== "HEAD";
  const isSearch = options.method === "GET" && pathname.startsWith("/search/");
  const isGraphQL = pathname.startsWith("/graphql");
  const retryCount = ~~request.retryCount;
  const jobOptions = retryCount > 0 ? { priority: 0, weight: 0 } : {};
  if (state2.clustering) {
    jobOptions.expiration = 1e3 * 60;
  }
  if (isWrite || isGraphQL) {
    await state2.write.key(state2.id).schedule(jobOptions, noop);
  }
  if (isWrite && state2.triggersNotification(pathname)) {
    await state2.notifications.key(state2.id).schedule(jobOptions, noop);
  }
  if (isSearch) {
    await state2.search.key(state2.id).schedule(jobOptions, noop);
  }
  const req = (isAuth ? state2.auth : state2.global).key(state2.id).schedule(jobOptions, request, options);
  if (isGraphQL) {
    const res = await req;
    if (res.data.errors != null && res.data.errors.some((error2) => error2.type === "RATE_LIMITED")) {
      const error2 = Object.assign(new Error("GraphQL Rate Limit Exceeded"), {
        response: res,
        data: res.data
      });
      throw error2;
    }
  }
  return req;
}
function isAuthRequest(method, pathname) {
  return method === "PATCH" && // https://docs.github.com/en/rest/apps/apps?apiVersion=2022-11-28#create-a-scoped-access-token
  /^\/applications\/[^/]+\/token\/scoped$/.test(pathname) || method === "POST" && // https://docs.github.com/en/rest/apps/oauth-applications?apiVersion=2022-11-28#reset-a-token
  (/^\/applications\/[^/]+\/token$/.test(pathname) || // https://docs.github.com/en/rest/apps/apps?apiVersion=2022-11-28#create-an-installation-access-token-for-an-app
  /^\/app\/installations\/[^/]+\/access_tokens$/.test(pathname) || // https://docs.github.com/en/apps/oauth-apps/building-oauth-apps/authorizing-oauth-apps
  pathname === "/login/oauth/access_token");
}
var triggers_notification_paths_default = [
  "/orgs/{org}/invitations",
  "/orgs/{org}/invitations/{invitation_id}",
  "/orgs/{org}/teams/{team_slug}/discussions",
  "/orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments",
  "/repos/{owner}/{repo}/collaborators/{username}",
  "/repos/{owner}/{repo}/commits/{commit_sha}/comments",
  "/repos/{owner}/{repo}/issues",
  "/repos/{owner}/{repo}/issues/{issue_number}/comments",
  "/repos/{owner}/{repo}/issues/{issue_number}/sub_issue",
  "/repos/{owner}/{repo}/issues/{issue_number}/sub_issues/priority",
  "/repos/{owner}/{repo}/pulls",
  "/repos/{owner}/{repo}/pulls/{pull_number}/comments",
  "/repos/{owner}/{repo}/pulls/{pull_number}/comments/{comment_id}/replies",
  "/repos/{owner}/{repo}/pulls/{pull_number}/merge",
  "/repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers",
  "/repos/{owner}/{repo}/pulls/{pull_number}/reviews",
  "/repos/{owner}/{repo}/releases",
  "/teams/{team_id}/discussions",
  "/teams/{team_id}/discussions/{discussion_number}/comments"
];
function routeMatcher(paths) {
  const regexes = paths.map(
    (path6) => path6.split("/").map((c) => c.startsWith("{") ? "(?:.+?)" : c).join("/")
  );
  const regex2 = `^(?:${regexes.map((r) => `(?:${r})`).join("|")})[^/]*$`;
  return new RegExp(regex2, "i");
}
var regex = routeMatcher(triggers_notification_paths_default);
var triggersNotification = regex.test.bind(regex);
var groups = {};
var createGroups = function(Bottleneck3, common) {
  groups.global = new Bottleneck3.Group({
    id: "octokit-global",
    maxConcurrent: 10,
    ...common
  });
  groups.auth = new Bottleneck3.Group({
    id: "octokit-auth",
    maxConcurrent: 1,
    ...common
  });
  groups.search = new Bottleneck3.Group({
    id: "octokit-search",
    maxConcurrent: 1,
    minTime: 2e3,
    ...common
  });
  groups.write = new Bottleneck3.Group({
    id: "octokit-write",
    maxConcurrent: 1,
    minTime: 1e3,
    ...common
  });
  groups.notifications = new Bottleneck3.Group({
    id: "octokit-notifications",
    maxConcurrent: 1,
    minTime: 3e3,
    ...common
  });
};
function throttling(octokit, octokitOptions) {
  const {
    enabled = true,
    Bottleneck: Bottleneck3 = import_light2.default,
    id = "no-id",
    timeout = 1e3 * 60 * 2,
    // Redis TTL: 2 minutes
    connection
  } = octokitOptions.throttle || {};
  if (!enabled) {
    return {};
  }
  const common = { timeout };
  if (typeof connection !== "undefined") {
    common.connection = connection;
  }
  const state2 = Object.assign(
    {
      clustering: connection != null,
      triggersNotification,
      fallbackSecondaryRateRetryAfter: 60,
      retryAfterBaseValue: 1e3,
      id
    },
    octokitOptions.throttle
  );
  if (typeof state2.onSecondaryRateLimit !== "function" || typeof state2.onRateLimit !== "function") {
    throw new Error(`octokit/plugin-throttling error:
        You must pass the onSecondaryRateLimit and onRateLimit error handlers.
        See https://octokit.github.io/rest.js/#throttling

        const octokit = new Octokit({
          throttle: {
            onSecondaryRateLimit: (retryAfter, options) => {/* ... */},
            onRateLimit: (retryAfter, options) => {/* ... */}
          }
        })
    `);
  }
  let initialized = false;
  const initializeBottleneck = () => {
    if (initialized) {
      return;
    }
    initialized = true;
    if (groups.global == null) {
      createGroups(Bottleneck3, common);
    }
    state2.global = state2.global ?? groups.global;
    state2.auth = state2.auth ?? groups.auth;
    state2.search = state2.search ?? groups.search;
    state2.write = state2.write ?? groups.write;
    state2.notifications = state2.notifications ?? groups.notifications;
    state2.retryLimiter = state2.retryLimiter ?? new Bottleneck3();
    const events = {};
    const emitter = new Bottleneck3.Events(events);
    events.on("secondary-limit", state2.onSecondaryRateLimit);
    events.on("rate-limit", state2.onRateLimit);
    events.on(
      "error",
      (e) => octokit.log.warn("Error in throttling-plugin limit handler", e)
    );
    state2.retryLimiter.on("failed", async function(error2, info2) {
      const [state22, request, options] = info2.args;
      const { pathname } = new URL(options.url, "http://github.test");
      const shouldRetryGraphQL = pathname.startsWith("/graphql") && error2.status !== 401;
      if (!(shouldRetryGraphQL || error2.status === 403 || error2.status === 429)) {
        return;
      }
      const retryCount = ~~request.retryCount;
      request.retryCount = retryCount;
      options.request.retryCount = retryCount;
      const { wantRetry, retryAfter = 0 } = await (async function() {
        if (/\bsecondary rate\b/i.test(error2.message)) {
          const retryAfter2 = Number(error2.response.headers["retry-after"]) || state22.fallbackSecondaryRateRetryAfter;
          const wantRetry2 = await emitter.trigger(
            "secondary-limit",
            retryAfter2,
            options,
            octokit,
            retryCount
          );
          return { wantRetry: wantRetry2, retryAfter: retryAfter2 };
        }
        if (error2.response.headers != null && error2.response.headers["x-ratelimit-remaining"] === "0" || (error2.response.data?.errors ?? []).some(
          (error22) => error22.type === "RATE_LIMITED"
        )) {
          const rateLimitReset = new Date(
            ~~error2.response.headers["x-ratelimit-reset"] * 1e3
          ).getTime();
          const retryAfter2 = Math.max(
            // Add one second so we retry _after_ the reset time
            // https://docs.github.com/en/rest/overview/resources-in-the-rest-api?apiVersion=2022-11-28#exceeding-the-rate-limit
            Math.ceil((rateLimitReset - Date.now()) / 1e3) + 1,
            0
          );
          const wantRetry2 = await emitter.trigger(
            "rate-limit",
            retryAfter2,
            options,
            octokit,
            retryCount
          );
          return { wantRetry: wantRetry2, retryAfter: retryAfter2 };
        }
        return {};
      })();
      if (wantRetry) {
        request.retryCount++;
        return retryAfter * state22.retryAfterBaseValue;
      }
    });
  };
  octokit.hook.wrap("request", (request, options) => {
    initializeBottleneck();
    return wrapRequest2(state2, request, options);
  });
  return {};
}
throttling.VERSION = VERSION2;
throttling.triggersNotification = triggersNotification;
var VERSION3 = "6.0.0";
function requestLog(octokit) {
  octokit.hook.wrap("request", (request, options) => {
    octokit.log.debug("request", options);
    const start = Date.now();
    const requestOptions = octokit.request.endpoint.parse(options);
    const path6 = requestOptions.url.replace(options.baseUrl, "");
    return request(options).then((response) => {
      const requestId = response.headers["x-github-request-id"];
      octokit.log.info(
        `${requestOptions.method} ${path6} - ${response.status} with id ${requestId} in ${Date.now() - start}ms`
      );
      return response;
    }).catch((error2) => {
      const requestId = error2.response?.headers["x-github-request-id"] || "UNKNOWN";
      octokit.log.error(
        `${requestOptions.method} ${path6} - ${error2.status} with id ${requestId} in ${Date.now() - start}ms`
      );
      throw error2;
    });
  });
}
requestLog.VERSION = VERSION3;
var VERSION4 = "22.0.1";
var Octokit2 = import_chunk_24FUH3XC.Octokit.plugin(requestLog, import_chunk_24FUH3XC.legacyRestEndpointMethods, import_chunk_24FUH3XC.paginateRest).defaults(
  {
    userAgent: `octokit-rest.js/${VERSION4}`
  }
);
var import_light3 = (0, import_chunk_75QCMCYK.__toESM)(require_light(), 1);
var apiVersion = "2022-11-28";
var longestWait = 60;
var pace = 250;
var Throttled = Octokit2.plugin(retry, throttling);
function connect(connection) {
  const { apiUrl, token, say, retryAfter = 1e3, patience: patience3 = 3e4, paced = true } = connection;
  const mayWait = (what) => (seconds, _, __, retries) => {
    const waits = seconds <= longestWait && retries < 2;
    say(`GitHub's ${what} is reached; ${waits ? `waiting ${seconds} s` : `not waiting ${seconds} s`}.`);
    return waits;
  };
  const client = new Throttled({
    auth: token,
    baseUrl: apiUrl,
    userAgent: "leash",
    log: { debug: () => void 0, info: () => void 0, warn: say, error: say },
    retry: { retryAfterBaseValue: retryAfter },
    throttle: {
      enabled: paced,
      write: new import_light3.default.Group({ id: "leash-write", maxConcurrent: 1, minTime: pace }),
      onRateLimit: mayWait("rate limit"),
      onSecondaryRateLimit: mayWait("secondary rate limit")
    },
    request: {
      fetch: (url, init) => fetch(url, { ...init, signal: init.signal ?? AbortSignal.timeout(patience3) })
    }
  });
  client.hook.before("request", (options) => {
    options.headers["x-github-api-version"] = apiVersion;
  });
  return client;
}
async function ask(request) {
  try {
    return { ok: true, value: await request() };
  } catch (error2) {
    if (!isHttpError(error2)) throw error2;
    return { ok: false, refusal: refusal(error2) };
  }
}
function isHttpError(error2) {
  return error2 instanceof Error && "status" in error2 && typeof error2.status === "number";
}
function refusal(error2) {
  if (error2.response === void 0) return { kind: "outage", status: void 0, message: error2.message };
  return { kind: kind(error2), status: error2.status, message: error2.message };
}
function kind({ status: status2, message, response }) {
  if (status2 >= 500) return "outage";
  if (status2 === 429) return "limited";
  if (status2 === 404 || status2 === 410) return "missing";
  if (status2 !== 401 && status2 !== 403) return "rejected";
  const spent = response?.headers["x-ratelimit-remaining"] === "0" || /rate limit/i.test(message);
  return spent ? "limited" : "forbidden";
}
function branchOf(client, at, branch2) {
  const { git } = client.rest;
  return {
    ...pointerOf(client, at, branch2),
    paths: (tree) => ask(async () => {
      const { data } = await git.getTree({ ...at, tree_sha: tree, recursive: "true" });
      return new Set(data.tree.flatMap((entry) => entry.type === "blob" ? [entry.path] : []));
    }),
    writeBlob: (bytes) => ask(async () => {
      const content = Buffer.from(bytes).toString("base64");
      return (await git.createBlob({ ...at, content, encoding: "base64" })).data.sha;
    }),
    writeTree: (base, entries) => ask(async () => {
      const tree = entries.map(({ path: path6, is }) => {
        const file = { path: path6, mode: "100644", type: "blob" };
        if (is === "gone") return { ...file, sha: null };
        return "text" in is ? { ...file, content: is.text } : { ...file, sha: is.blob };
      });
      const on = base === void 0 ? {} : { base_tree: base };
      return (await git.createTree({ ...at, ...on, tree })).data.sha;
    }),
    writeCommit: (message, tree, parent) => ask(async () => {
      const parents = parent === void 0 ? [] : [parent];
      return (await git.createCommit({ ...at, message, tree, parents })).data.sha;
    })
  };
}
var firstPause = 250;
var longestPause = 8e3;
function pointerOf(client, at, branch2, slow = 1) {
  const { git } = client.rest;
  return {
    tip: () => tip(client, at, branch2),
    point: (sha2, from) => ask(async () => {
      if (from === void 0) await git.createRef({ ...at, ref: `refs/heads/${branch2}`, sha: sha2 });
      else await git.updateRef({ ...at, ref: `heads/${branch2}`, sha: sha2, force: false });
    }),
    pause: (attempt2) => (0, import_promises.setTimeout)(slow * Math.random() * Math.min(firstPause * 2 ** attempt2, longestPause))
  };
}
function isPublic(client, at) {
  return ask(async () => {
    const { data } = await client.rest.repos.get({ ...at });
    return !data.private && (data.visibility === void 0 || data.visibility === "public");
  });
}
async function tip(client, at, branch2) {
  const { git } = client.rest;
  const commit2 = await ask(async () => (await git.getRef({ ...at, ref: `heads/${branch2}` })).data.object.sha);
  if (!commit2.ok) return commit2.refusal.kind === "missing" ? { ok: true, value: void 0 } : commit2;
  return ask(async () => {
    const { data } = await git.getCommit({ ...at, commit_sha: commit2.value });
    return { commit: commit2.value, tree: data.tree.sha };
  });
}
function historyOf(client, at, branch2, slow = 1) {
  const written = branchOf(client, at, branch2);
  const pointer = pointerOf(client, at, branch2, slow);
  const files = (tree) => ask(() => filesIn(client, at, tree, ""));
  return {
    ...written,
    ...pointer,
    files,
    list: async () => {
      const tip2 = await pointer.tip();
      if (!tip2.ok || tip2.value === void 0) return tip2.ok ? { ok: true, value: void 0 } : tip2;
      const all = await files(tip2.value.tree);
      return all.ok ? { ok: true, value: (0, import_chunk_7UHLN4Y2.listingOf)(all.value) } : all;
    },
    read: ({ blob }) => ask(() => bytesOf(client, at, blob)),
    readAll: (files2) => ask(async () => {
      const all = [];
      for (let start = 0; start < files2.length; start += together)
        all.push(...await textsOf(client, at, files2.slice(start, start + together)));
      return all;
    }),
    writeTree: (base, files2) => written.writeTree(
      base,
      files2.map(({ path: path6, content }) => ({ path: path6, is: content }))
    )
  };
}
var together = 100;
async function textsOf(client, at, files) {
  const fields = files.map(
    ({ blob }, index) => `f${index}: object(oid: "${gitSha(blob)}") { ... on Blob { text isTruncated } }`
  );
  const query = `query ($owner: String!, $repo: String!) { repository(owner: $owner, name: $repo) { ${fields.join(" ")} } }`;
  const { repository } = await client.graphql(query, {
    ...at
  });
  const texts = [];
  for (const [index, { blob }] of files.entries()) {
    const found = repository?.[`f${index}`];
    const isWhole = typeof found?.text === "string" && found.isTruncated === false;
    texts.push(isWhole ? Buffer.from(found.text ?? "") : await bytesOf(client, at, blob));
  }
  return texts;
}
function gitSha(sha2) {
  if (!/^[0-9a-f]{40,64}$/.test(sha2)) throw new Error("GitHub gave a SHA that is none");
  return sha2;
}
async function bytesOf(client, at, blob) {
  const { data } = await client.rest.git.getBlob({ ...at, file_sha: blob });
  return Buffer.from(data.content, data.encoding);
}
async function filesIn(client, at, tree, under) {
  const { git } = client.rest;
  const { data: all } = await git.getTree({ ...at, tree_sha: tree, recursive: "true" });
  const blobs = (entries) => entries.flatMap(
    ({ type, path: path6, sha: sha2 }) => type === "blob" ? [{ path: `${under}${path6}`, blob: sha2 }] : []
  );
  if (!all.truncated) return blobs(all.tree);
  const { data: level } = await git.getTree({ ...at, tree_sha: tree });
  const folders = level.tree.filter(({ type }) => type === "tree");
  if (level.truncated || folders.length === 0) throw tooMany(under);
  const found = blobs(level.tree);
  for (const { path: path6, sha: sha2 } of folders) found.push(...await filesIn(client, at, sha2, `${under}${path6}/`));
  return found;
}
function tooMany(folder) {
  const message = `GitHub does not list all files of ${folder === "" ? "the branch" : folder}`;
  return Object.assign(new Error(message), { status: 422, response: { headers: {} } });
}
var mostPullFiles = 3e3;
var mostCompareFiles = 300;
var workflowLogin = "github-actions[bot]";
function commentsOf(client, at, number) {
  const { issues } = client.rest;
  return {
    author: () => login(client),
    list: (since) => ask(async () => {
      const from = since === void 0 ? {} : { since };
      const asked = { ...at, ...from, issue_number: number, per_page: 100 };
      const all = await client.paginate(issues.listComments, asked);
      return all.map(comment2);
    }),
    create: (body) => ask(async () => {
      const request = { retries: 0 };
      return comment2((await issues.createComment({ ...at, issue_number: number, body, request })).data);
    }),
    update: (id, body) => ask(async () => comment2((await issues.updateComment({ ...at, comment_id: id, body })).data)),
    remove: (id) => removed2(ask(() => issues.deleteComment({ ...at, comment_id: id })))
  };
}
function filesOfPull(client, at, number) {
  return {
    needs: { name: "pull-requests", level: "read" },
    changedFiles: () => ask(async () => {
      const { listFiles } = client.rest.pulls;
      const files = await client.paginate(listFiles, { ...at, pull_number: number, per_page: 100 });
      return { files: files.map(changedFile), complete: files.length < mostPullFiles };
    })
  };
}
function filesBetween(client, at, base, head) {
  return {
    needs: { name: "contents", level: "read" },
    changedFiles: () => ask(async () => {
      const { data } = await client.rest.repos.compareCommits({ ...at, base, head });
      const files = data.files ?? [];
      return { files: files.map(changedFile), complete: files.length < mostCompareFiles };
    })
  };
}
function sidesOf(client, at, base, head) {
  return () => ask(async () => {
    const { data } = await client.rest.repos.compareCommits({ ...at, base, head });
    const before = filesAt(client, at, data.merge_base_commit.sha);
    return { before, after: filesAt(client, at, head) };
  });
}
function filesAt(client, at, sha2) {
  return {
    read: async (path6) => {
      const file = await ask(() => rawFile(client, at, sha2, path6));
      if (file.ok || file.refusal.kind !== "missing") return file;
      const commit2 = await ask(() => client.rest.git.getCommit({ ...at, commit_sha: sha2 }));
      return commit2.ok ? { ok: true, value: void 0 } : commit2;
    }
  };
}
async function rawFile(client, at, ref, path6) {
  const { data } = await client.rest.repos.getContent({ ...at, path: path6, ref, mediaType: { format: "raw" } });
  if (typeof data === "string") return data;
  throw Object.assign(new Error(`${path6} is not a file`), { status: 422, response: { headers: {} } });
}
async function login(client) {
  const viewer = await ask(() => client.graphql("query { viewer { login } }"));
  return viewer.ok ? viewer.value.viewer.login : workflowLogin;
}
async function removed2(asked) {
  const reply = await asked;
  return reply.ok || reply.refusal.kind === "missing" ? { ok: true, value: void 0 } : reply;
}
function statusOf(client, at, sha2) {
  return {
    set: ({ context, state: state2, description, url }) => ask(async () => {
      const target = url === void 0 ? {} : { target_url: url };
      await client.rest.repos.createCommitStatus({ ...at, sha: sha2, context, state: state2, description, ...target });
    })
  };
}
function comment2(raw) {
  return {
    id: raw.id,
    url: raw.html_url,
    author: raw.user?.login,
    body: raw.body ?? "",
    updated: raw.updated_at
  };
}
function changedFile({ filename, previous_filename: was }) {
  return was === void 0 ? { path: filename } : { path: filename, was };
}
var nowhere = {
  key: "default",
  mode: "never",
  writer: { stamp: void 0, url: void 0, commit: void 0 },
  comments: (0, import_chunk_KRYSAH5S.note)("no-pull-request"),
  charts: "none",
  pictures: void 0,
  status: void 0
};
function deliveryOf({ pull, commit: commit2 }, wiring) {
  const { inputs, workflow, github, toPng } = wiring;
  const { key: key2, comment: mode, charts } = inputs;
  const writer = { stamp: workflow.stamp, url: workflow.runUrl, commit: commit2 };
  const silent = { key: key2, mode, writer, charts, pictures: void 0 };
  if (github === void 0)
    return {
      ...silent,
      comments: (0, import_chunk_KRYSAH5S.note)(pull === void 0 ? "no-pull-request" : "no-token"),
      status: void 0
    };
  const { client, at } = github;
  const status2 = commit2 === void 0 || inputs.status === "off" ? void 0 : statusOf(client, at, commit2);
  if (pull === void 0) return { ...silent, comments: (0, import_chunk_KRYSAH5S.note)("no-pull-request"), status: status2 };
  return {
    ...silent,
    status: status2,
    comments: commentsOf(client, at, pull.number),
    pictures: {
      place: { server: workflow.serverUrl, ...at },
      branch: branchOf(client, at, chartsBranch),
      folder: `${folderOf(pull.number)}/${key2}`,
      isPublic: () => isPublic(client, at),
      toPng
    }
  };
}
function folderOf(pull) {
  return `pull-${pull}`;
}
var chartsBranch = "leash-charts";
var noToken = "no github-token was given.";
var patience = 30 * 6e4;
var mostBytes = 12 * 2 ** 30;
async function download(address, file, from) {
  const url = URL.canParse(address) ? new URL(address) : void 0;
  if (url === void 0 || !["https:", new URL(from).protocol].includes(url.protocol)) {
    const why = "GitHub answered with a redirect that leads to no https address.";
    return { kind: "failed", why, again: false };
  }
  try {
    const response = await fetch(url, { redirect: "manual", signal: AbortSignal.timeout(patience) });
    if (response.status !== 200 || response.body === null) {
      await response.body?.cancel();
      const further = response.status >= 300 && response.status < 400;
      const said = further ? "redirected once more, which Leash does not follow" : `answered ${response.status}`;
      return { kind: "failed", why: `${url.host}, where GitHub keeps it, ${said}.`, again: !further };
    }
    return await writeBody(response.body, file);
  } catch (error2) {
    return {
      kind: "failed",
      why: `${url.host}, where GitHub keeps it, failed: ${reason(error2)}.`,
      again: true
    };
  }
}
async function writeBody(body, file) {
  const hash = (0, require("node:crypto").createHash)("sha256");
  const handle = await (0, require("node:fs/promises").open)(file, "w");
  let bytes = 0;
  try {
    for await (const chunk of body) {
      bytes += chunk.length;
      if (bytes > mostBytes)
        return { kind: "failed", why: `it has more than ${mostBytes} bytes.`, again: false };
      hash.update(chunk);
      await handle.writeFile(chunk);
    }
  } finally {
    await handle.close();
  }
  return { kind: "done", sha256: hash.digest("hex") };
}
function reason(error2) {
  const innermost = error2 instanceof Error && error2.cause instanceof Error ? error2.cause : error2;
  return innermost instanceof Error ? innermost.message : String(innermost);
}
var attempts = 4;
function artifactsOf(client, at, store) {
  return {
    list: (run) => ask(async () => {
      const { listWorkflowRunArtifacts } = client.rest.actions;
      const all = await client.paginate(listWorkflowRunArtifacts, { ...at, run_id: run, per_page: 100 });
      return all.map(artifact);
    }),
    download: async (artifact2) => {
      const file = import_node_path3.default.join(store.folder, `${artifact2.id}`);
      await (0, require("node:fs/promises").mkdir)(store.folder, { recursive: true });
      for (let attempt2 = 1; ; attempt2++) {
        const done = await fetchOnce(client, at, store, artifact2, file);
        if (done.kind !== "failed" || !done.again || attempt2 === attempts) return done;
        await new Promise((resolve2) => setTimeout(resolve2, attempt2 ** 2 * (store.pause ?? 1e3)));
      }
    }
  };
}
function artifact({ id, name, digest, expired, expires_at: expires }) {
  const known = digest?.startsWith("sha256:") === true ? digest : void 0;
  return { id, name, digest: known, expired, expires: expires ?? void 0 };
}
async function fetchOnce(client, at, { apiUrl }, { id, name, digest }, file) {
  const address = await addressOf(client, at, id);
  if (!address.ok) {
    const { refusal: refusal2 } = address;
    return refusal2.status === 410 ? { kind: "expired" } : { kind: "refused", refusal: refusal2 };
  }
  const done = await download(address.value, file, apiUrl);
  if (done.kind === "failed") return done;
  const is = `sha256:${done.sha256}`;
  if (digest !== void 0 && digest.toLowerCase() !== is) return { kind: "damaged", is };
  return { kind: "here", source: (0, import_chunk_L5A7MSXR.sourceNamed)(file, name) };
}
function addressOf(client, at, id) {
  return ask(async () => {
    const request = { redirect: "manual", parseSuccessResponseBody: false };
    const { headers } = await client.rest.actions.downloadArtifact({
      ...at,
      artifact_id: id,
      archive_format: "zip",
      request
    });
    return headers.location ?? "";
  });
}
var patience2 = 10 * 6e4;
function filesAtRefOf(client, at, folder) {
  const { git } = client.rest;
  return {
    who: "GitHub",
    largest: 100 * 1024 ** 2,
    resolve: (ref) => resolve(client, at, ref),
    files: (commit2) => ask(async () => {
      const { data } = await git.getTree({ ...at, tree_sha: commit2, recursive: "true" });
      if (data.truncated) throw refusing(422, "the repository has more files than GitHub lists at once");
      return data.tree.flatMap(
        ({ type, path: name, sha: blob, size }) => type === "blob" ? [{ path: name, blob, bytes: size ?? 0 }] : []
      );
    }),
    open: ({ path: name, blob }) => ask(async () => {
      const request = { parseSuccessResponseBody: false, signal: AbortSignal.timeout(patience2) };
      const { data } = await git.getBlob({ ...at, file_sha: blob, mediaType: { format: "raw" }, request });
      const file = import_node_path4.default.join(folder, import_node_path4.default.basename(blob));
      await (0, require("node:fs/promises").mkdir)(folder, { recursive: true });
      await received(data, file);
      return (0, import_chunk_L5A7MSXR.sourceNamed)(file, name);
    })
  };
}
async function resolve(client, at, ref) {
  const commit2 = await ask(async () => (await client.rest.repos.getCommit({ ...at, ref, per_page: 1 })).data);
  if (commit2.ok) {
    const { sha: sha2, commit: inner } = commit2.value;
    return { ok: true, value: { sha: sha2, made: inner.committer?.date ?? "" } };
  }
  return commit2.refusal.kind === "rejected" ? { ok: true, value: void 0 } : commit2;
}
async function received(body, file) {
  try {
    await writeBody(body, file);
  } catch (error2) {
    throw Object.assign(new Error(String(error2)), { status: 500 });
  }
}
function refusing(status2, message) {
  return Object.assign(new Error(message), { status: status2, response: { headers: {} } });
}
var mostPages = 5;
function fewPages() {
  let pages = 0;
  return ({ data }, done) => {
    pages += 1;
    if (pages === mostPages) done();
    return data;
  };
}
function runsOf(client, at, run) {
  const { getWorkflowRun, listWorkflowRuns } = client.rest.actions;
  const list2 = (workflow, filter) => ask(async () => {
    const asked = { ...at, ...filter, workflow_id: workflow, exclude_pull_requests: true, per_page: 100 };
    return (await client.paginate(listWorkflowRuns, asked, fewPages())).map(shown);
  });
  return {
    current: () => ask(async () => shown((await getWorkflowRun({ ...at, run_id: run })).data)),
    ofCommit: (workflow, sha2) => list2(workflow, { head_sha: sha2 }),
    onBranch: (workflow, branch2) => list2(workflow, { branch: branch2, status: "success" })
  };
}
function baseOf(client, at, { branch: branch2, base, head }) {
  const { compareCommits, listCommits } = client.rest.repos;
  return {
    branch: branch2,
    mergeBase: () => ask(async () => (await compareCommits({ ...at, base, head })).data.merge_base_commit.sha),
    log: (from) => ask(async () => {
      const commits = await client.paginate(listCommits, { ...at, sha: from, per_page: 100 }, fewPages());
      return commits.map(({ sha: sha2, parents }) => ({ sha: sha2, parents: parents.map((parent) => parent.sha) }));
    })
  };
}
function shown(raw) {
  return {
    id: raw.id,
    sha: raw.head_sha,
    branch: raw.head_branch ?? void 0,
    event: raw.event,
    conclusion: raw.conclusion ?? void 0,
    workflow: raw.workflow_id,
    // A reusable workflow's path ends with the ref it was taken at.
    file: raw.path.replace(/@.*$/, "").split("/").at(-1) ?? raw.path,
    ownHead: raw.head_repository?.id === raw.repository.id,
    made: raw.created_at
  };
}
function lookupPortsOf(wiring) {
  return { findInputs: import_chunk_L5A7MSXR.findInputs, github: githubOf(wiring), now: (0, import_chunk_L5A7MSXR.now)(process.env) };
}
function githubOf({ inputs, workflow, github }) {
  if (github === void 0) return noToken;
  const { stamp, branch: branch2, apiUrl, temp } = workflow;
  if (stamp === void 0 || branch2 === void 0)
    return "this run does not say its number or what it is built on, so it is no run of GitHub Actions.";
  const { client, at } = github;
  const folder = import_node_path2.default.join(temp, "leash", inputs.key, "downloads");
  return {
    thisRun: { id: stamp.run, sha: branch2.head },
    artifacts: artifactsOf(client, at, { folder, apiUrl }),
    runs: runsOf(client, at, stamp.run),
    base: baseOf(client, at, branch2),
    files: filesAtRefOf(client, at, folder),
    history: historyOf(client, at, inputs.historyBranch),
    historyBranch: inputs.historyBranch,
    key: inputs.key
  };
}
var checkJob = (wiring, deliverTo) => {
  const { pull, change } = wiring.workflow;
  deliverTo(deliveryOf({ pull, commit: change?.head }, wiring));
  return (0, import_chunk_6V3ZMYGU.check)(wiring.inputs, checkPortsOf(wiring));
};
function checkPortsOf(wiring) {
  const { inputs, workflow, github } = wiring;
  const folder = import_node_path.default.join(workflow.temp, "leash", inputs.key);
  return {
    policy: {
      base: workflow.change && (github === void 0 ? noToken : filesAt(github.client, github.at, workflow.change.base)),
      here: import_chunk_L5A7MSXR.readIfThere
    },
    changes: changesOf(wiring),
    configs: configsOf(wiring),
    lookup: lookupPortsOf(wiring),
    trend: workflow.pull === void 0 || github === void 0 ? void 0 : {
      history: historyOf(github.client, github.at, inputs.historyBranch),
      drawTrends: async (trends) => (await Promise.resolve().then(() => require("./draw-charts-EBB43UM2.js"))).drawTrends(trends)
    },
    countAside: import_chunk_L5A7MSXR.countAside,
    drawCharts: async (report) => (await Promise.resolve().then(() => require("./draw-charts-EBB43UM2.js"))).drawCharts(report),
    write: async (name, text) => {
      const file = import_node_path.default.join(folder, name);
      await (0, import_chunk_L5A7MSXR.writeWhole)(file, text);
      return file;
    }
  };
}
function changesOf({ workflow: { pull, change }, github }) {
  if (change === void 0) return void 0;
  if (github === void 0) return noToken;
  const { client, at } = github;
  return pull === void 0 ? filesBetween(client, at, change.base, change.head) : filesOfPull(client, at, pull.number);
}
function configsOf({ workflow: { pull, change }, github }) {
  if (pull === void 0 || change === void 0 || github === void 0) return void 0;
  return sidesOf(github.client, github.at, change.base, change.head);
}
function doneOutcome(sentence, notes = []) {
  return {
    exitCode: 0,
    verdict: void 0,
    changed: false,
    sentence,
    sections: [...(0, import_chunk_6V3ZMYGU.doneSection)(sentence), ...(0, import_chunk_6V3ZMYGU.notesSection)(notes)],
    annotations: [],
    outputs: import_chunk_YBL6AH33.emptyOutputs
  };
}
async function prune(ports) {
  if ("code" in ports) return doneOutcome((0, import_chunk_KRYSAH5S.note)("nothing-pruned").text, [ports]);
  const removed3 = await removeFolders(ports.branch, () => ports.openFolders());
  if (!removed3.ok) {
    const what = "take the pictures of closed pull requests off the branch leash-charts";
    const needs2 = { name: "contents", level: "write" };
    return doneOutcome(
      (0, import_chunk_KRYSAH5S.note)("nothing-pruned").text,
      notesOnRefused([{ what, refusal: removed3.refusal, needs: needs2 }], [needs2, reads])
    );
  }
  const count2 = removed3.value ?? 0;
  return doneOutcome((count2 === 0 ? (0, import_chunk_KRYSAH5S.note)("nothing-pruned") : (0, import_chunk_KRYSAH5S.note)("pruned", { count: count2 })).text, []);
}
var reads = { name: "pull-requests", level: "read" };
function openPulls(client, at, head) {
  return ask(async () => {
    const from = head === void 0 ? {} : { head };
    const asked = { ...at, ...from, state: "open", per_page: 100 };
    const all = await client.paginate(client.rest.pulls.list, asked);
    return all.map(({ number, head: source, base }) => ({
      number,
      head: { sha: source.sha, repository: idOf(source.repo) },
      base: { sha: base.sha, branch: base.ref, repository: base.repo.id }
    }));
  });
}
function idOf(repository) {
  return repository?.id;
}
var pruneJob = ({ github }) => {
  if (github === void 0) return prune((0, import_chunk_KRYSAH5S.note)("no-token-to-prune"));
  const { client, at } = github;
  return prune({
    branch: branchOf(client, at, chartsBranch),
    openFolders: async () => {
      const open3 = await openPulls(client, at);
      return open3.ok ? { ok: true, value: new Set(open3.value.map(({ number }) => folderOf(number))) } : open3;
    }
  });
};
function provePull({ head, repository, run }, listed) {
  const same = listed.filter(
    (pull2) => pull2.base.repository === repository && pull2.head.repository === head.repository
  );
  const [pull, ...others] = same.filter((one) => one.head.sha === head.sha).sort((a, b) => a.number - b.number);
  if (pull === void 0) {
    const newer = same[0];
    const facts = { run, commit: head.sha };
    return {
      kind: "none",
      why: newer === void 0 ? (0, import_chunk_KRYSAH5S.note)("no-open-pull", facts) : (0, import_chunk_KRYSAH5S.note)("pull-moved-on", { ...facts, pull: newer.number, now: newer.head.sha })
    };
  }
  if (others.length > 0) {
    const pulls = [pull, ...others].map(({ number }) => `${number}`).join(", ");
    (0, import_chunk_OAUVUEHV.refuse)([(0, import_chunk_OAUVUEHV.fault)("several-pulls", { commit: head.sha, pulls })]);
  }
  return { kind: "proven", pull };
}
var publishJob = async (wiring, deliverTo) => {
  const { github, inputs, workflow } = wiring;
  const { trigger, event } = workflow;
  if (trigger === void 0)
    return event === "workflow_run" ? doneOutcome((0, import_chunk_KRYSAH5S.note)("fork-gone").text) : wrongEvent(event);
  if (github === void 0) return outage((0, import_chunk_KRYSAH5S.note)("no-token-to-publish"));
  if (trigger.event !== "pull_request") {
    return doneOutcome((0, import_chunk_KRYSAH5S.note)("not-of-a-pull", { run: trigger.run, event: trigger.event }).text);
  }
  const commit2 = trigger.head.sha;
  const own2 = { ...wiring, workflow: { ...workflow, stamp: { run: trigger.run, attempt: trigger.attempt } } };
  if (workflow.action !== "completed") return wait2(trigger, own2, github);
  deliverTo({ ...deliveryOf({ pull: void 0, commit: commit2 }, own2), mode: "never" });
  const pulls = await openPulls(github.client, github.at, `${trigger.head.owner}:${trigger.head.branch}`);
  if (!pulls.ok) {
    const why = (0, import_chunk_S6PORJHG.whyRefused)(pulls.refusal, { name: "pull-requests", level: "read" });
    return outage((0, import_chunk_KRYSAH5S.note)("pull-not-proven", { run: trigger.run, why }));
  }
  const proof = provePull(trigger, pulls.value);
  if (proof.kind === "none") {
    deliverTo({ ...deliveryOf({ pull: void 0, commit: void 0 }, own2), mode: "never" });
    return doneOutcome(proof.why.text);
  }
  const { number, base } = proof.pull;
  const about2 = {
    ...own2,
    workflow: {
      ...own2.workflow,
      pull: { number },
      change: { base: base.sha, head: commit2 },
      branch: { branch: base.branch, base: base.sha, head: commit2 }
    }
  };
  deliverTo(deliveryOf({ pull: { number }, commit: commit2 }, about2));
  return (0, import_chunk_6V3ZMYGU.check)(inputs, trusted(about2));
};
function trusted(about2) {
  const { lookup, policy, ...ports } = checkPortsOf(about2);
  return {
    ...ports,
    policy: { ...policy, here: void 0 },
    lookup: {
      ...lookup,
      findInputs: (paths, side) => side === "candidate" ? Promise.resolve({
        inputs: [],
        faults: [(0, import_chunk_OAUVUEHV.fault)("candidate-not-uploaded", { paths: paths.map(({ path: path6 }) => path6).join(", ") })]
      }) : lookup.findInputs(paths, side)
    }
  };
}
async function wait2(trigger, { inputs, workflow }, { client, at }) {
  const sentence = (0, import_chunk_KRYSAH5S.note)("waiting-for-evals", { run: trigger.run }).text;
  if (inputs.status === "off") return doneOutcome(sentence);
  const status2 = statusOf(client, at, trigger.head.sha);
  const refused2 = await publishPending(status2, inputs.key, sentence, workflow.runUrl);
  return doneOutcome(sentence, notesOnRefused(refused2, []));
}
function wrongEvent(event) {
  (0, import_chunk_OAUVUEHV.refuse)([
    (0, import_chunk_OAUVUEHV.fault)("input", {
      name: "mode",
      is: "publish",
      must: `another one for the event ${event}: publish is for workflow_run`
    })
  ]);
  throw new Error("refused");
}
function outage({ text }) {
  return {
    ...doneOutcome(text),
    exitCode: 3,
    annotations: [{ level: "error", title: "Leash could not publish", text }]
  };
}
var recordJob = async (wiring, deliverTo) => {
  const { inputs, workflow, github } = wiring;
  const { here, stamp, temp } = workflow;
  const { key: key2, historyBranch: branch2 } = inputs;
  deliverTo({ ...nowhere, key: key2 });
  if (github === void 0 || here === void 0) {
    const why = github === void 0 ? noToken : "the environment does not say which commit this is (GITHUB_SHA).";
    (0, import_chunk_OAUVUEHV.refuse)([(0, import_chunk_OAUVUEHV.fault)("record-without-github", { why })]);
    throw new Error("unreachable");
  }
  if (branch2 === here.branch || branch2 === here.defaultBranch) (0, import_chunk_OAUVUEHV.refuse)([(0, import_chunk_OAUVUEHV.fault)("history-is-code", { branch: branch2 })]);
  const { record } = await Promise.resolve().then(() => require("./record-3ITHCHPR.js"));
  return record(inputs, {
    // What is on the default branch holds there; a run elsewhere is never a baseline.
    policy: { here: import_chunk_L5A7MSXR.readIfThere },
    lookup: lookupPortsOf(wiring),
    history: historyOf(github.client, github.at, branch2),
    here: { ...here, run: stamp === void 0 ? null : { id: String(stamp.run), attempt: stamp.attempt } },
    countAside: import_chunk_L5A7MSXR.countAside,
    drawTrends: async (trends) => (await Promise.resolve().then(() => require("./draw-charts-EBB43UM2.js"))).drawTrends(trends),
    write: async (name, text) => {
      const file = import_node_path5.default.join(temp, "leash", key2, name);
      await (0, import_chunk_L5A7MSXR.writeWhole)(file, text);
      return file;
    }
  });
};
var jobs = {
  check: checkJob,
  record: recordJob,
  publish: publishJob,
  prune: pruneJob
};
async function runAction(door) {
  try {
    return await act(door);
  } catch (error2) {
    return unsaid(error2, door.runner);
  }
}
async function act(door) {
  const { runner } = door;
  let delivery = nowhere;
  const outcome = await attempt(runner, async () => {
    const inputs = parseInputs((name) => runner.input(name));
    const workflow = await door.readRun();
    const github = reach(inputs, workflow, door);
    const job = jobs[chooseMode(inputs, { ...workflow, isDefault: workflow.here?.isDefault === true })];
    return job({ inputs, workflow, github, toPng: pngBy(door) }, (to) => {
      delivery = to;
    });
  });
  await deliver(outcome, delivery, runner);
  return outcome.exitCode;
}
function pngBy(door) {
  let files;
  return async (svg) => {
    const { drawPng } = await Promise.resolve().then(() => require("./draw-png-HTFXETXJ.js"));
    return drawPng(svg, await (files ??= door.readRasterFiles()));
  };
}
async function attempt(runner, work) {
  try {
    return await work();
  } catch (error2) {
    if (error2 instanceof import_chunk_OAUVUEHV.Faults) return faulty(error2.faults);
    if (error2 instanceof Error) runner.debug(error2.stack ?? "");
    return crashed(error2);
  }
}
function reach(inputs, { repository, apiUrl }, { runner, connect: connect2 }) {
  if (inputs.token === "" || repository === void 0) return void 0;
  const say = (text) => {
    runner.debug(text);
  };
  return { client: connect2({ apiUrl, token: inputs.token, say }), at: repository };
}
function faulty(faults) {
  return {
    exitCode: 2,
    verdict: void 0,
    changed: true,
    sentence: "Leash could not compare.",
    sections: (0, import_chunk_6V3ZMYGU.faultsSections)(faults),
    annotations: (0, import_chunk_6V3ZMYGU.annotateFaults)(faults),
    outputs: import_chunk_YBL6AH33.emptyOutputs
  };
}
function crashed(error2) {
  const annotation = ofCrash(error2);
  return {
    exitCode: 3,
    verdict: void 0,
    changed: true,
    sentence: "Leash failed; this says nothing about the change.",
    sections: (0, import_chunk_6V3ZMYGU.crashSections)(annotation.text),
    annotations: [annotation],
    outputs: import_chunk_YBL6AH33.emptyOutputs
  };
}
function ofCrash(error2) {
  const text = error2 instanceof Error ? error2.message : String(error2);
  return { level: "error", title: "Leash failed", text: `This is a bug of Leash or an outage: ${text}` };
}
function unsaid(error2, runner) {
  runner.annotate(ofCrash(error2));
  if (error2 instanceof Error) runner.debug(error2.stack ?? "");
  return 3;
}
var sha = (0, import_chunk_7JMJAPQO.string)().check((0, import_chunk_7JMJAPQO._regex)(/^[0-9a-f]{40,64}$/));
var eventSchema = (0, import_chunk_7JMJAPQO.object)({
  action: (0, import_chunk_7JMJAPQO.optional)((0, import_chunk_7JMJAPQO.string)()),
  pull_request: (0, import_chunk_7JMJAPQO.optional)(
    (0, import_chunk_7JMJAPQO.object)({
      number: (0, import_chunk_7JMJAPQO.int)(),
      base: (0, import_chunk_7JMJAPQO.object)({ sha, ref: (0, import_chunk_7JMJAPQO.optional)((0, import_chunk_7JMJAPQO.string)()) }),
      head: (0, import_chunk_7JMJAPQO.object)({ sha })
    })
  ),
  merge_group: (0, import_chunk_7JMJAPQO.optional)((0, import_chunk_7JMJAPQO.object)({ base_sha: sha, head_sha: sha, base_ref: (0, import_chunk_7JMJAPQO.optional)((0, import_chunk_7JMJAPQO.string)()) })),
  repository: (0, import_chunk_7JMJAPQO.optional)((0, import_chunk_7JMJAPQO.object)({ id: (0, import_chunk_7JMJAPQO.optional)((0, import_chunk_7JMJAPQO.int)()), default_branch: (0, import_chunk_7JMJAPQO.optional)((0, import_chunk_7JMJAPQO.string)()) })),
  workflow_run: (0, import_chunk_7JMJAPQO.optional)(
    (0, import_chunk_7JMJAPQO.object)({
      id: (0, import_chunk_7JMJAPQO.int)(),
      run_attempt: (0, import_chunk_7JMJAPQO.int)(),
      event: (0, import_chunk_7JMJAPQO.string)(),
      head_sha: sha,
      head_branch: (0, import_chunk_7JMJAPQO.nullable)((0, import_chunk_7JMJAPQO.string)()),
      head_repository: (0, import_chunk_7JMJAPQO.nullable)((0, import_chunk_7JMJAPQO.object)({ id: (0, import_chunk_7JMJAPQO.int)(), owner: (0, import_chunk_7JMJAPQO.object)({ login: (0, import_chunk_7JMJAPQO.string)() }) }))
    })
  ),
  // Of a push.
  ref: (0, import_chunk_7JMJAPQO.optional)((0, import_chunk_7JMJAPQO.nullable)((0, import_chunk_7JMJAPQO.string)())),
  before: (0, import_chunk_7JMJAPQO.optional)((0, import_chunk_7JMJAPQO.nullable)((0, import_chunk_7JMJAPQO.string)()))
});
function parseEvent(payload, env) {
  try {
    return eventSchema.parse(payload);
  } catch (error2) {
    throw unreadable(env, error2 instanceof import_chunk_7JMJAPQO.$ZodError ? (0, import_chunk_7JMJAPQO.prettifyError)(error2) : String(error2));
  }
}
function unreadable(env, why) {
  return new import_chunk_OAUVUEHV.Faults([(0, import_chunk_OAUVUEHV.fault)("unreadable-event", { file: env["GITHUB_EVENT_PATH"] ?? "the event file", why })]);
}
async function readRun(env) {
  return runOf(await actionsContext(env), env);
}
async function actionsContext(env) {
  try {
    const { context } = await Promise.resolve().then(() => require("./github-43BZ2BFQ.js"));
    return context;
  } catch (error2) {
    throw unreadable(env, String(error2));
  }
}
function runOf({ payload, eventName, apiUrl }, env) {
  const parsed = parseEvent(payload, env);
  const { action, pull_request: pull, merge_group: group } = parsed;
  const [owner, repo] = (env["GITHUB_REPOSITORY"] ?? "").split("/");
  return {
    repository: given(owner) && given(repo) ? { owner, repo } : void 0,
    event: eventName ?? "",
    action,
    trigger: triggerOf(parsed),
    pull: pull && { number: pull.number },
    change: pull ? { base: pull.base.sha, head: pull.head.sha } : group && { base: group.base_sha, head: group.head_sha },
    ...addressesOf(env),
    branch: branchOf2(parsed, env),
    here: hereOf(parsed, eventName, env),
    apiUrl,
    temp: given(env["RUNNER_TEMP"]) ? env["RUNNER_TEMP"] : (0, import_node_os.tmpdir)()
  };
}
function triggerOf({ workflow_run: run, repository }) {
  if (run === void 0 || run.head_branch === null || run.head_repository === null) return void 0;
  if (repository?.id === void 0) return void 0;
  const { id, owner } = run.head_repository;
  const head = { sha: run.head_sha, branch: run.head_branch, repository: id, owner: owner.login };
  return { run: run.id, attempt: run.run_attempt, event: run.event, head, repository: repository.id };
}
function addressesOf(env) {
  const server = given(env["GITHUB_SERVER_URL"]) ? env["GITHUB_SERVER_URL"] : "https://github.com";
  const serverUrl = server.replace(/\/+$/, "");
  const run = count(env["GITHUB_RUN_ID"]);
  if (run === void 0) return { serverUrl, stamp: void 0, runUrl: void 0 };
  const attempt2 = count(env["GITHUB_RUN_ATTEMPT"]) ?? 1;
  const runUrl = `${serverUrl}/${env["GITHUB_REPOSITORY"] ?? ""}/actions/runs/${run}/attempts/${attempt2}`;
  return { serverUrl, stamp: { run, attempt: attempt2 }, runUrl };
}
function count(text) {
  return text !== void 0 && /^[1-9]\d{0,14}$/.test(text) ? Number(text) : void 0;
}
function branchOf2(payload, env) {
  const { pull_request: pull, merge_group: group, repository, before } = payload;
  const usual = repository?.default_branch;
  if (pull !== void 0) {
    const branch2 = pull.base.ref ?? usual;
    return branch2 === void 0 ? void 0 : { branch: branch2, base: pull.base.sha, head: pull.head.sha };
  }
  if (group !== void 0) {
    const branch2 = nameOf(group.base_ref) ?? usual;
    return branch2 === void 0 ? void 0 : { branch: branch2, base: group.base_sha, head: group.head_sha };
  }
  const head = env["GITHUB_SHA"];
  if (!given(head)) return void 0;
  const pushed = nameOf(payload.ref);
  if (pushed !== void 0 && given(before) && !/^0+$/.test(before))
    return { branch: pushed, base: before, head };
  return usual === void 0 ? void 0 : { branch: usual, base: usual, head };
}
var own = /* @__PURE__ */ new Set(["push", "schedule", "workflow_dispatch", "repository_dispatch"]);
function hereOf({ repository }, event, env) {
  const { GITHUB_SHA: commit2, GITHUB_ACTOR: first, GITHUB_TRIGGERING_ACTOR: again } = env;
  if (commit2 === void 0 || !/^[0-9a-f]{40,64}$/.test(commit2)) return void 0;
  const branch2 = nameOf(env["GITHUB_REF"]);
  const usual = repository?.default_branch;
  const isOwn = event !== void 0 && own.has(event);
  const isDefault = isOwn && branch2 !== void 0 && (branch2 === usual || event === "schedule");
  return { commit: commit2, branch: branch2, isDefault, defaultBranch: usual, actor: given(again) ? again : first };
}
function nameOf(ref) {
  return ref?.startsWith("refs/heads/") === true ? ref.slice("refs/heads/".length) : void 0;
}
function given(text) {
  return text !== void 0 && text !== null && text !== "";
}
var index_bg_default = "./index_bg-FJSFOL2O.wasm";
var LiberationSans_Bold_default = "./LiberationSans-Bold-TDZF2Q72.ttf";
var LiberationSans_Regular_default = "./LiberationSans-Regular-AKSMA6CR.ttf";
async function readRasterFiles() {
  const read = (address) => (0, require("node:fs/promises").readFile)(new URL(address, __url));
  return { wasm: await read(index_bg_default), fonts: [await read(LiberationSans_Regular_default), await read(LiberationSans_Bold_default)] };
}
function toCommandValue(input) {
  if (input === null || input === void 0) {
    return "";
  } else if (typeof input === "string" || input instanceof String) {
    return input;
  }
  return JSON.stringify(input);
}
function toCommandProperties(annotationProperties) {
  if (!Object.keys(annotationProperties).length) {
    return {};
  }
  return {
    title: annotationProperties.title,
    file: annotationProperties.file,
    line: annotationProperties.startLine,
    endLine: annotationProperties.endLine,
    col: annotationProperties.startColumn,
    endColumn: annotationProperties.endColumn
  };
}
function issueCommand(command, properties, message) {
  const cmd = new Command(command, properties, message);
  process.stdout.write(cmd.toString() + os.EOL);
}
var CMD_STRING = "::";
var Command = class {
  constructor(command, properties, message) {
    if (!command) {
      command = "missing.command";
    }
    this.command = command;
    this.properties = properties;
    this.message = message;
  }
  toString() {
    let cmdStr = CMD_STRING + this.command;
    if (this.properties && Object.keys(this.properties).length > 0) {
      cmdStr += " ";
      let first = true;
      for (const key2 in this.properties) {
        if (this.properties.hasOwnProperty(key2)) {
          const val = this.properties[key2];
          if (val) {
            if (first) {
              first = false;
            } else {
              cmdStr += ",";
            }
            cmdStr += `${key2}=${escapeProperty(val)}`;
          }
        }
      }
    }
    cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
    return cmdStr;
  }
};
function escapeData(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}
function issueFileCommand(command, message) {
  const filePath = process.env[`GITHUB_${command}`];
  if (!filePath) {
    throw new Error(`Unable to find environment variable for file command ${command}`);
  }
  if (!fs.existsSync(filePath)) {
    throw new Error(`Missing file at path: ${filePath}`);
  }
  fs.appendFileSync(filePath, `${toCommandValue(message)}${os2.EOL}`, {
    encoding: "utf8"
  });
}
function prepareKeyValueMessage(key2, value) {
  const delimiter = `ghadelimiter_${crypto.randomUUID()}`;
  const convertedValue = toCommandValue(value);
  if (key2.includes(delimiter)) {
    throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
  }
  if (convertedValue.includes(delimiter)) {
    throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
  }
  return `${key2}<<${delimiter}${os2.EOL}${convertedValue}${os2.EOL}${delimiter}`;
}
var tunnel = (0, import_chunk_75QCMCYK.__toESM)((0, import_chunk_24FUH3XC.require_tunnel)(), 1);
(0, import_chunk_24FUH3XC.init_undici_of_node)();
var HttpCodes;
(function(HttpCodes2) {
  HttpCodes2[HttpCodes2["OK"] = 200] = "OK";
  HttpCodes2[HttpCodes2["MultipleChoices"] = 300] = "MultipleChoices";
  HttpCodes2[HttpCodes2["MovedPermanently"] = 301] = "MovedPermanently";
  HttpCodes2[HttpCodes2["ResourceMoved"] = 302] = "ResourceMoved";
  HttpCodes2[HttpCodes2["SeeOther"] = 303] = "SeeOther";
  HttpCodes2[HttpCodes2["NotModified"] = 304] = "NotModified";
  HttpCodes2[HttpCodes2["UseProxy"] = 305] = "UseProxy";
  HttpCodes2[HttpCodes2["SwitchProxy"] = 306] = "SwitchProxy";
  HttpCodes2[HttpCodes2["TemporaryRedirect"] = 307] = "TemporaryRedirect";
  HttpCodes2[HttpCodes2["PermanentRedirect"] = 308] = "PermanentRedirect";
  HttpCodes2[HttpCodes2["BadRequest"] = 400] = "BadRequest";
  HttpCodes2[HttpCodes2["Unauthorized"] = 401] = "Unauthorized";
  HttpCodes2[HttpCodes2["PaymentRequired"] = 402] = "PaymentRequired";
  HttpCodes2[HttpCodes2["Forbidden"] = 403] = "Forbidden";
  HttpCodes2[HttpCodes2["NotFound"] = 404] = "NotFound";
  HttpCodes2[HttpCodes2["MethodNotAllowed"] = 405] = "MethodNotAllowed";
  HttpCodes2[HttpCodes2["NotAcceptable"] = 406] = "NotAcceptable";
  HttpCodes2[HttpCodes2["ProxyAuthenticationRequired"] = 407] = "ProxyAuthenticationRequired";
  HttpCodes2[HttpCodes2["RequestTimeout"] = 408] = "RequestTimeout";
  HttpCodes2[HttpCodes2["Conflict"] = 409] = "Conflict";
  HttpCodes2[HttpCodes2["Gone"] = 410] = "Gone";
  HttpCodes2[HttpCodes2["TooManyRequests"] = 429] = "TooManyRequests";
  HttpCodes2[HttpCodes2["InternalServerError"] = 500] = "InternalServerError";
  HttpCodes2[HttpCodes2["NotImplemented"] = 501] = "NotImplemented";
  HttpCodes2[HttpCodes2["BadGateway"] = 502] = "BadGateway";
  HttpCodes2[HttpCodes2["ServiceUnavailable"] = 503] = "ServiceUnavailable";
  HttpCodes2[HttpCodes2["GatewayTimeout"] = 504] = "GatewayTimeout";
})(HttpCodes || (HttpCodes = {}));
var Headers;
(function(Headers2) {
  Headers2["Accept"] = "accept";
  Headers2["ContentType"] = "content-type";
})(Headers || (Headers = {}));
var MediaTypes;
(function(MediaTypes2) {
  MediaTypes2["ApplicationJson"] = "application/json";
})(MediaTypes || (MediaTypes = {}));
var HttpRedirectCodes = [
  HttpCodes.MovedPermanently,
  HttpCodes.ResourceMoved,
  HttpCodes.SeeOther,
  HttpCodes.TemporaryRedirect,
  HttpCodes.PermanentRedirect
];
var HttpResponseRetryCodes = [
  HttpCodes.BadGateway,
  HttpCodes.ServiceUnavailable,
  HttpCodes.GatewayTimeout
];
var __awaiter = function(thisArg, _arguments, P, generator) {
  function adopt(value) {
    return value instanceof P ? value : new P(function(resolve2) {
      resolve2(value);
    });
  }
  return new (P || (P = Promise))(function(resolve2, reject) {
    function fulfilled(value) {
      try {
        step(generator.next(value));
      } catch (e) {
        reject(e);
      }
    }
    function rejected(value) {
      try {
        step(generator["throw"](value));
      } catch (e) {
        reject(e);
      }
    }
    function step(result) {
      result.done ? resolve2(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
  });
};
var { access, appendFile, writeFile } = import_fs.promises;
var SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
var Summary = class {
  constructor() {
    this._buffer = "";
  }
  /**
   * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
   * Also checks r/w permissions.
   *
   * @returns step summary file path
   */
  filePath() {
    return __awaiter(this, void 0, void 0, function* () {
      if (this._filePath) {
        return this._filePath;
      }
      const pathFromEnv = process.env[SUMMARY_ENV_VAR];
      if (!pathFromEnv) {
        throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
      }
      try {
        yield access(pathFromEnv, import_fs.constants.R_OK | import_fs.constants.W_OK);
      } catch (_a) {
        throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
      }
      this._filePath = pathFromEnv;
      return this._filePath;
    });
  }
  /**
   * Wraps content in an HTML tag, adding any HTML attributes
   *
   * @param {string} tag HTML tag to wrap
   * @param {string | null} content content within the tag
   * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
   *
   * @returns {string} content wrapped in HTML element
   */
  wrap(tag, content, attrs = {}) {
    const htmlAttrs = Object.entries(attrs).map(([key2, value]) => ` ${key2}="${value}"`).join("");
    if (!content) {
      return `<${tag}${htmlAttrs}>`;
    }
    return `<${tag}${htmlAttrs}>${content}</${tag}>`;
  }
  /**
   * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
   *
   * @param {SummaryWriteOptions} [options] (optional) options for write operation
   *
   * @returns {Promise<Summary>} summary instance
   */
  write(options) {
    return __awaiter(this, void 0, void 0, function* () {
      const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
      const filePath = yield this.filePath();
      const writeFunc = overwrite ? writeFile : appendFile;
      yield writeFunc(filePath, this._buffer, { encoding: "utf8" });
      return this.emptyBuffer();
    });
  }
  /**
   * Clears the summary buffer and wipes the summary file
   *
   * @returns {Summary} summary instance
   */
  clear() {
    return __awaiter(this, void 0, void 0, function* () {
      return this.emptyBuffer().write({ overwrite: true });
    });
  }
  /**
   * Returns the current summary buffer as a string
   *
   * @returns {string} string of summary buffer
   */
  stringify() {
    return this._buffer;
  }
  /**
   * If the summary buffer is empty
   *
   * @returns {boolen} true if the buffer is empty
   */
  isEmptyBuffer() {
    return this._buffer.length === 0;
  }
  /**
   * Resets the summary buffer without writing to summary file
   *
   * @returns {Summary} summary instance
   */
  emptyBuffer() {
    this._buffer = "";
    return this;
  }
  /**
   * Adds raw text to the summary buffer
   *
   * @param {string} text content to add
   * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
   *
   * @returns {Summary} summary instance
   */
  addRaw(text, addEOL = false) {
    this._buffer += text;
    return addEOL ? this.addEOL() : this;
  }
  /**
   * Adds the operating system-specific end-of-line marker to the buffer
   *
   * @returns {Summary} summary instance
   */
  addEOL() {
    return this.addRaw(import_os.EOL);
  }
  /**
   * Adds an HTML codeblock to the summary buffer
   *
   * @param {string} code content to render within fenced code block
   * @param {string} lang (optional) language to syntax highlight code
   *
   * @returns {Summary} summary instance
   */
  addCodeBlock(code, lang) {
    const attrs = Object.assign({}, lang && { lang });
    const element = this.wrap("pre", this.wrap("code", code), attrs);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML list to the summary buffer
   *
   * @param {string[]} items list of items to render
   * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
   *
   * @returns {Summary} summary instance
   */
  addList(items, ordered = false) {
    const tag = ordered ? "ol" : "ul";
    const listItems = items.map((item) => this.wrap("li", item)).join("");
    const element = this.wrap(tag, listItems);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML table to the summary buffer
   *
   * @param {SummaryTableCell[]} rows table rows
   *
   * @returns {Summary} summary instance
   */
  addTable(rows) {
    const tableBody = rows.map((row) => {
      const cells = row.map((cell) => {
        if (typeof cell === "string") {
          return this.wrap("td", cell);
        }
        const { header, data, colspan, rowspan } = cell;
        const tag = header ? "th" : "td";
        const attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
        return this.wrap(tag, data, attrs);
      }).join("");
      return this.wrap("tr", cells);
    }).join("");
    const element = this.wrap("table", tableBody);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds a collapsable HTML details element to the summary buffer
   *
   * @param {string} label text for the closed state
   * @param {string} content collapsable content
   *
   * @returns {Summary} summary instance
   */
  addDetails(label, content) {
    const element = this.wrap("details", this.wrap("summary", label) + content);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML image tag to the summary buffer
   *
   * @param {string} src path to the image you to embed
   * @param {string} alt text description of the image
   * @param {SummaryImageOptions} options (optional) addition image attributes
   *
   * @returns {Summary} summary instance
   */
  addImage(src, alt, options) {
    const { width: width2, height } = options || {};
    const attrs = Object.assign(Object.assign({}, width2 && { width: width2 }), height && { height });
    const element = this.wrap("img", null, Object.assign({ src, alt }, attrs));
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML section heading element
   *
   * @param {string} text heading text
   * @param {number | string} [level=1] (optional) the heading level, default: 1
   *
   * @returns {Summary} summary instance
   */
  addHeading(text, level) {
    const tag = `h${level}`;
    const allowedTag = ["h1", "h2", "h3", "h4", "h5", "h6"].includes(tag) ? tag : "h1";
    const element = this.wrap(allowedTag, text);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML thematic break (<hr>) to the summary buffer
   *
   * @returns {Summary} summary instance
   */
  addSeparator() {
    const element = this.wrap("hr", null);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML line break (<br>) to the summary buffer
   *
   * @returns {Summary} summary instance
   */
  addBreak() {
    const element = this.wrap("br", null);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML blockquote to the summary buffer
   *
   * @param {string} text quote text
   * @param {string} cite (optional) citation url
   *
   * @returns {Summary} summary instance
   */
  addQuote(text, cite) {
    const attrs = Object.assign({}, cite && { cite });
    const element = this.wrap("blockquote", text, attrs);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML anchor tag to the summary buffer
   *
   * @param {string} text link text/content
   * @param {string} href hyperlink
   *
   * @returns {Summary} summary instance
   */
  addLink(text, href) {
    const element = this.wrap("a", text, { href });
    return this.addRaw(element).addEOL();
  }
};
var _summary = new Summary();
var summary = _summary;
var { chmod, copyFile, lstat, mkdir: mkdir3, open: open2, readdir, rename, rm, rmdir, stat, symlink, unlink } = fs2.promises;
var IS_WINDOWS = process.platform === "win32";
var READONLY = fs2.constants.O_RDONLY;
var IS_WINDOWS2 = process.platform === "win32";
var platform = import_os2.default.platform();
var arch = import_os2.default.arch();
var ExitCode;
(function(ExitCode2) {
  ExitCode2[ExitCode2["Success"] = 0] = "Success";
  ExitCode2[ExitCode2["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function getInput(name, options) {
  const val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
  if (options && options.required && !val) {
    throw new Error(`Input required and not supplied: ${name}`);
  }
  if (options && options.trimWhitespace === false) {
    return val;
  }
  return val.trim();
}
function setOutput(name, value) {
  const filePath = process.env["GITHUB_OUTPUT"] || "";
  if (filePath) {
    return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
  }
  process.stdout.write(os4.EOL);
  issueCommand("set-output", { name }, toCommandValue(value));
}
function debug(message) {
  issueCommand("debug", {}, message);
}
function error(message, properties = {}) {
  issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function warning(message, properties = {}) {
  issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function info(message) {
  process.stdout.write(message + os4.EOL);
}
function logLine(text) {
  return text.replaceAll(controls, "").split("\n").map((line2) => line2.replace(/^\s*::/, ": :").replaceAll("##[", "## [")).join("\n");
}
var controls = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;
function openRunner() {
  return {
    input: (name) => getInput(name),
    say: (text) => {
      info(logLine(text));
    },
    debug: (text) => {
      debug(logLine(text));
    },
    annotate: ({ level, title, text, at }) => {
      const write2 = level === "error" ? error : warning;
      const place = at === void 0 || logLine(at.file) !== at.file ? {} : { file: at.file, startLine: at.line };
      write2(logLine(text), { title: logLine(title), ...place });
    },
    output: (name, value) => {
      setOutput(name, value);
    },
    summarise: async (markdown) => {
      if ((process.env["GITHUB_STEP_SUMMARY"] ?? "") === "") return;
      await summary.addRaw(markdown).write();
    }
  };
}
import_node_http.default.setGlobalProxyFromEnv?.();
void (0, import_chunk_GGY7XQVH.exitBy)(
  runAction({
    runner: openRunner(),
    readRun: () => readRun(process.env),
    connect,
    readRasterFiles
  })
);
