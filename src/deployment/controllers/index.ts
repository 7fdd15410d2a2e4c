import type { Service } from '../../service/service.ts';
import type { DeploymentController } from '../controller.ts';
import { codeDeployController } from './codedeploy/index.ts';
import { ecsController } from './ecs/index.ts';
import { expressController } from './express/index.ts';
import { externalController } from './external.ts';

/** The controllers that this action deploys with. */
const controllers: readonly DeploymentController[] = [ecsController, codeDeployController, expressController];

/** The controller that deploys a service: the only place that reads the service's controller type. */
export function controllerFor(service: Pick<Service, 'controller'>): DeploymentController {
  return controllers.find(({ id }) => id === service.controller) ?? externalController(service.controller);
}
