/** The fake AWS of the demo and of the tests. */
export type { Clock } from '../src/lib/clock.ts';
export { createScaledClock } from './clock/scaled.ts';
export { createVirtualClock, type VirtualClock } from './clock/virtual.ts';
export type { FaultKind, FaultRule } from './core/faults.ts';
export { ConnectionReset } from './core/refusal.ts';
export type { Call } from './handling.ts';
export { createSimulator, type Simulator, type SimulatorOptions } from './simulator.ts';
export { inProcessHandler, type RequestHandler } from './transports/in-process.ts';
export { type SimulatorServer, startServer } from './transports/server.ts';
export type { WireRequest, WireResponse } from './wire/request.ts';
export type { CodeDeployGroupSpec } from './world/codedeploy.ts';
export type { ImageBehaviour, OneOff } from './world/images.ts';
export type { ImageSpec } from './world/repositories.ts';
export type { RoleSpec } from './world/roles.ts';
export type { LoadBalancerSpec, ServiceSpec } from './world/seeding.ts';
export type { ContainerInstanceSpec, TargetGroupSpec } from './world/surroundings.ts';
export type { Timeline } from './world/timeline.ts';
