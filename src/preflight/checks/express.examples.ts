import { exampleDefinition, facts, withContainer } from '../example.ts';
import type { Facts } from '../facts.ts';

const managed = { resourceManagementType: 'ECS' };
const main = withContainer({ name: 'Main', portMappings: [{ name: 'http', containerPort: 8080 }] });

export const expressExamples: Readonly<Record<string, Facts>> = {
  'express-container': facts({ definition: exampleDefinition, members: managed }),
  'express-fargate': facts({ definition: { ...main, requiresCompatibilities: ['EXTERNAL'] }, members: managed }),
};
