import { beginDeletion, type RemovalContext, type ServiceRemoval } from '../../removal/removal.ts';

/**
 * Deletes an Express service with what ECS made for it: DeleteService becomes DeleteExpressGatewayService.
 *
 * @throws AwsError
 */
export async function removeExpressService(removal: ServiceRemoval, context: RemovalContext): Promise<void> {
  const { ecs } = context;
  const { arn } = removal.service;
  const through = {
    ...ecs,
    deleteService: (_: string, __: string, signal: AbortSignal) => ecs.deleteExpressService(arn, signal),
  };
  await beginDeletion(removal, { ...context, ecs: through });
}
