import { Truth } from '../../platform/fields.js';

export class TakeDeskDto {
  @Truth({ optional: true, description: 'Take it even where somebody else holds it.' })
  take?: boolean;
}
