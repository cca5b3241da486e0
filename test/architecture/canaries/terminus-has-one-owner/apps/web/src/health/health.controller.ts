import { HealthCheckService } from '@nestjs/terminus'; // breaks

export const checks = HealthCheckService;
