import { HealthCheckService } from '@nestjs/terminus';

export const checks = HealthCheckService;
