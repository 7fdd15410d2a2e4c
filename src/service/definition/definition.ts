import type { Path } from '../../contract/yaml-places.ts';
import type { JsonObject } from '../../lib/json.ts';
import type { Tag } from '../../taskdef/revision.ts';
import type { ScalingSettings } from '../scaling/settings.ts';

/** A service definition that was read and checked: what `service-definition` asks for. */
export type ServiceDefinition = {
  /** `express` for a file with `primaryContainer` or `infrastructureRoleArn`: CreateExpressGatewayService's members. */
  kind: 'ecs' | 'express';
  /** For messages: `the file /workspace/service.yml`, or `the text of service-definition`. */
  origin: string;
  serviceName: string | null;
  /** Name or ARN. */
  cluster: string | null;
  /** Base of the revision where no input names one; a path, ARN, `family` or `family:revision`. */
  taskDefinition: string | null;
  /** Counts until a first deployment has completed. */
  desiredCount: number | null;
  /** Without those that the action itself sets. */
  tags: readonly Tag[];
  /** All other members of the request, as they are: unknown ones too. */
  members: JsonObject;
  /** Members that the bundled SDK does not know, by their dotted paths. */
  unknown: readonly string[];
  /** What the key `autoScaling` asks for; null where there is none, or it names nothing. */
  autoScaling: ScalingSettings | null;
  /**
   * Where a member stands, as the beginning of a message: `/workspace/service.yml: line 3, column 5: `. The path is that of
   * the service itself, wrapped or not.
   */
  at(path: Path): Promise<string>;
};

/** The tags that the action sets itself begin so. */
export const ownTagPrefix = 'ecs-deploy:';
