import type { Operation } from '../operation.ts';
import {
  describeClusters,
  describeContainerInstances,
  getTaskProtection,
  listClusters,
  listContainerInstances,
} from './clusters.ts';
import { createService } from './create-service.ts';
import {
  createExpressGatewayService,
  deleteExpressGatewayService,
  describeExpressGatewayService,
  updateExpressGatewayService,
} from './express.ts';
import { describeGatewayRoute, listGatewayRoutes } from './gateways.ts';
import {
  continueServiceDeployment,
  describeServiceDeployments,
  describeServiceRevisions,
  listServiceDeployments,
  stopServiceDeployment,
} from './service-deployments.ts';
import { deleteServiceOperation, describeServices, listServices, updateService } from './services.ts';
import {
  deregisterTaskDefinition,
  describeTaskDefinition,
  listTagsForResource,
  listTaskDefinitions,
  registerTaskDefinition,
  tagResource,
  untagResource,
} from './task-definitions.ts';
import { describeTasks, listTasks, runTask, stopTaskOperation } from './tasks.ts';

/** The operations of ECS that are simulated, by their names on the wire. */
export const ECS_OPERATIONS: Readonly<Record<string, Operation>> = {
  RegisterTaskDefinition: registerTaskDefinition,
  DescribeTaskDefinition: describeTaskDefinition,
  DeregisterTaskDefinition: deregisterTaskDefinition,
  ListTaskDefinitions: listTaskDefinitions,
  DescribeServices: describeServices,
  ListServices: listServices,
  CreateService: createService,
  UpdateService: updateService,
  DeleteService: deleteServiceOperation,
  DescribeClusters: describeClusters,
  ListClusters: listClusters,
  ListTasks: listTasks,
  DescribeTasks: describeTasks,
  RunTask: runTask,
  StopTask: stopTaskOperation,
  ListServiceDeployments: listServiceDeployments,
  DescribeServiceDeployments: describeServiceDeployments,
  DescribeServiceRevisions: describeServiceRevisions,
  StopServiceDeployment: stopServiceDeployment,
  ContinueServiceDeployment: continueServiceDeployment,
  CreateExpressGatewayService: createExpressGatewayService,
  DeleteExpressGatewayService: deleteExpressGatewayService,
  UpdateExpressGatewayService: updateExpressGatewayService,
  DescribeExpressGatewayService: describeExpressGatewayService,
  ListGatewayRoutes: listGatewayRoutes,
  DescribeGatewayRoute: describeGatewayRoute,
  ListContainerInstances: listContainerInstances,
  DescribeContainerInstances: describeContainerInstances,
  GetTaskProtection: getTaskProtection,
  TagResource: tagResource,
  UntagResource: untagResource,
  ListTagsForResource: listTagsForResource,
};
